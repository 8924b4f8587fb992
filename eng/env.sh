# Sourced before a process that computes. Native libraries read these once, when they are loaded, so a running program cannot set them.
# shellcheck shell=bash

# OpenBLAS' pool fights OpenMP's inside libtorch, and idle OpenMP threads that spin take the core of the next sub-network.
export OMP_NUM_THREADS="${OMP_NUM_THREADS:-1}"
export OPENBLAS_NUM_THREADS="${OPENBLAS_NUM_THREADS:-1}"
export MKL_NUM_THREADS="${MKL_NUM_THREADS:-1}"
export OMP_WAIT_POLICY="${OMP_WAIT_POLICY:-passive}"

# Activations of a training step are freed and asked for again: keep the pages (no mmap for big blocks, no trim).
export MALLOC_MMAP_THRESHOLD_="${MALLOC_MMAP_THRESHOLD_:-1073741824}"
export MALLOC_TRIM_THRESHOLD_="${MALLOC_TRIM_THRESHOLD_:-4294967296}"

# One heap for all threads: a member thread's own heap is given back and faulted in again at every step.
export MALLOC_ARENA_MAX="${MALLOC_ARENA_MAX:-1}"

export DOTNET_gcServer=0

# OPENBLAS_CORETYPE is left as it is found. Debian 12's OpenBLAS (0.3.21) knows AMD's AVX-512 processors: on an EPYC of family 26 a
# 1024^3 product, one thread, runs at 227 GFLOP/s with the kernels it picks itself (Cooperlake) and at 228 as SKYLAKEX. A value set
# outside is a choice of whoever set it (the same kernels, hence the same digits, on different machines) and costs up to half of
# that: 124 GFLOP/s as Haswell.
