// The worker that runs models: a thread of its own, so that neither the page nor its timers fall into the runs.
import { download, ModelFiles } from './files.js';
import { openModel } from './model.js';
import { measureSeries } from './series.js';
import { Timer, tickOf } from './timer.js';

const runtimes = {
    wasm: { script: './ort/wasm.js', files: './ort/ort-wasm-simd-threaded' },
    webgpu: { script: './ort/webgpu.js', files: './ort/ort-wasm-simd-threaded.asyncify' },
};
const longestError = 300;
const files = new ModelFiles();
let ort;
let provider;
let tickMs;

const say = (kind, more = {}) => postMessage({ kind, ...more });
const now = () => performance.now();
const at = path => new URL(path, import.meta.url).href;

onmessage = async ({ data }) => {
    try {
        await (data.kind === 'start' ? start(data) : measure(data));
    } catch (error) {
        say('failed', { message: wordsOf(error), isTransfer: isTransfer(error), status: error?.status });
    }
};
say('loaded');

/** The runtime, fetched with its progress told; it is up once it ran a small model, and has kernels for the formats whose small models it runs. */
async function start({ threads, provider: wanted, probes }) {
    provider = wanted;
    const { script, files: names } = runtimes[provider];
    const binary = await download(at(`${names}.wasm`), {}, bytes => say('loading', { bytes }));
    say('starting');
    ort = await import(script);
    ort.env.logLevel = 'fatal';
    Object.assign(ort.env.wasm, { numThreads: threads, wasmBinary: binary, wasmPaths: { mjs: at(`${names}.mjs`), wasm: at(`${names}.wasm`) } });
    await run(probes.fp32);
    const formats = ['fp32'];
    for (const [format, probe] of Object.entries(probes).filter(([name]) => name !== 'fp32')) {
        if (await run(probe).then(() => true, () => false)) {
            formats.push(format);
        }
    }
    tickMs = tickOf(now);
    say('started', { tickMs, formats, version: ort.env.versions.web });
}

async function run(probe) {
    const model = await openModel(ort, Uint8Array.from(atob(probe), c => c.charCodeAt(0)), { batch: 1 }, provider);
    await model.run().finally(() => model.release());
}

async function measure({ request, item, deviceId, api, key, failed }) {
    const { plan } = request;
    let doing = null;
    const failure = (error, model) => {
        if (isTransfer(error) || error?.status) {
            throw error;
        }
        if (error?.isKnown) {
            return error.message;
        }
        if (isBroken(error)) {
            say('broken', { architectureId: (model ?? doing)?.architectureId, message: wordsOf(error) });
            // The page ends this worker and makes another.
            return new Promise(() => {});
        }
        return wordsOf(error);
    };
    const source = {
        failed: failure,
        open: async model => {
            if (failed[model.architectureId]) {
                throw Object.assign(new Error(failed[model.architectureId]), { isKnown: true });
            }
            doing = model;
            const bytes = await files.get(model.digest, `${api}/device/models/${model.digest}?item=${encodeURIComponent(item)}`,
                { Authorization: `Bearer ${key}` }, heard => say('fetching', { bytes: heard }));
            const { run, release } = await openModel(ort, bytes, plan, provider);
            return { run: () => (doing = model, run()), release, bytes: bytes.length };
        },
    };
    const latencyOf = summary => ({ ...summary, threads: plan.threads, batch: plan.batch, deviceId });
    const results = await measureSeries(request, source, new Timer(now, tickMs, failure), latencyOf, (done, open) => say('progress', { done, open }));
    say('measured', { results });
}

const isTransfer = error => error?.isTransfer === true || (error instanceof TypeError && /fetch|network/i.test(error.message));

/** After these, nothing that the runtime says is of any use. */
const isBroken = error => error instanceof WebAssembly.RuntimeError || error instanceof RangeError || /abort|out of memory|unreachable|OOM/i.test(String(error?.message ?? error));

function wordsOf(error) {
    // Emscripten throws numbers, too.
    const text = String(error?.message ?? error).replace(/\s+/g, ' ').trim();
    return text.length <= longestError ? text : `${text.slice(0, longestError)}...`;
}
