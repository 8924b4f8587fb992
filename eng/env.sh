# Sourced before a process that computes. Native libraries read these once, when they are loaded, so a running program cannot set them.
# shellcheck shell=bash

# A sub-network runs on one thread from end to end; idle OpenMP threads that spin take the core of the next one.
export OMP_NUM_THREADS="${OMP_NUM_THREADS:-1}"
export MKL_NUM_THREADS="${MKL_NUM_THREADS:-1}"
export OMP_WAIT_POLICY="${OMP_WAIT_POLICY:-passive}"

# Activations of a training step are freed and asked for again: keep the pages (no mmap for big blocks, no trim).
export MALLOC_MMAP_THRESHOLD_="${MALLOC_MMAP_THRESHOLD_:-1073741824}"
export MALLOC_TRIM_THRESHOLD_="${MALLOC_TRIM_THRESHOLD_:-4294967296}"

# One heap for all threads: a member thread's own heap is given back and faulted in again at every step.
export MALLOC_ARENA_MAX="${MALLOC_ARENA_MAX:-1}"

export DOTNET_gcServer=0
