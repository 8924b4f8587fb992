// A model in the runtime, its inputs filled once with seeded noise.
const mask = 'attention_mask';

/** Lengths of the axes that a plan fixes in the session, by their symbols. */
const fixedAxes = plan => ({
    N: plan.batch,
    ...(plan.frames ? { T: plan.frames } : {}),
    ...(plan.side ? { H: plan.side, W: plan.side } : {}),
});

/** Gives { run, release }; throws in the runtime's own words. */
export async function openModel(ort, bytes, plan, provider) {
    const axes = fixedAxes(plan);
    const session = await ort.InferenceSession.create(bytes, {
        executionProviders: [provider],
        graphOptimizationLevel: 'all',
        executionMode: 'sequential',
        freeDimensionOverrides: axes,
        logSeverityLevel: 4,
        // On a GPU, what falls back to the processor is no latency of the GPU: the runtime refuses such a model.
        ...(provider === 'webgpu' ? { extra: { session: { disable_cpu_ep_fallback: '1' } } } : {}),
    });
    try {
        const lengths = { ...axes, ...(plan.tokens ? { T: plan.tokens } : {}) };
        const random = noise();
        const feeds = Object.fromEntries(session.inputMetadata.map(input => [input.name, tensorOf(ort, input, lengths, random)]));
        return { run: () => session.run(feeds), release: () => session.release() };
    } catch (error) {
        await session.release();
        throw error;
    }
}

function tensorOf(ort, { name, type, shape }, lengths, random) {
    const sizes = shape.map((axis, at) => typeof axis === 'number' && axis > 0 ? axis : lengths[axis] ?? (at === 0 ? lengths.N : null));
    if (sizes.includes(null) || !['float32', 'int64'].includes(type)) {
        throw new Error(`expected input ${name} to be a float or int64 tensor whose lengths are known, got ${type} (${shape.join(', ')})`);
    }
    const count = sizes.reduce((a, b) => a * b, 1);
    // Whole numbers may choose a row of a table: 0 and 1.
    const data = type === 'float32' ? Float32Array.from({ length: count }, () => random() * 2 - 1)
        : BigInt64Array.from({ length: count }, () => name === mask || random() < 0.5 ? 1n : 0n);
    return new ort.Tensor(type, data, sizes);
}

/** Uniform in 0 to 1: a linear congruential generator (Numerical Recipes, section 7.1). */
function noise() {
    let state = 1;
    return () => (state = (Math.imul(state, 1664525) + 1013904223) >>> 0) / 2 ** 32;
}
