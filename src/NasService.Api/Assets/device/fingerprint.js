// What this browser says that it is. Browsers name no processor: what they give decides how far numbers of two phones can be told apart.
const unknown = 'unknown';
const longest = 200;
const systems = [[/Android ([\d.]+)/, 'Android'], [/(?:iPhone )?OS ([\d_]+) like Mac/, 'iOS'], [/Mac OS X ([\d_.]+)/, 'macOS'], [/Windows NT ([\d.]+)/, 'Windows'], [/CrOS \S+ ([\d.]+)/, 'ChromeOS'], [/Linux()/, 'Linux']];
const browsers = [[/Firefox\/([\d.]+)/, 'Firefox'], [/Edg\/([\d.]+)/, 'Edge'], [/SamsungBrowser\/([\d.]+)/, 'Samsung Internet'], [/(?:Chrome|CriOS)\/([\d.]+)/, 'Chrome'], [/Version\/([\d.]+).*Safari/, 'Safari']];

/** What there is here: isolation (threads, a fine clock), a GPU's adapter, a lock of the screen. */
export async function surroundings() {
    const adapter = await navigator.gpu?.requestAdapter().catch(() => null) ?? null;
    return {
        isIsolated: self.crossOriginIsolated === true,
        isSecure: self.isSecureContext,
        cores: navigator.hardwareConcurrency ?? 1,
        adapter: adapter ? adapterName(adapter.info ?? {}) : null,
        hasWakeLock: 'wakeLock' in navigator,
    };
}

const adapterName = ({ vendor, architecture, device, description }) => [vendor, architecture, device, description].filter(Boolean).join(' ') || 'a GPU';

/** As the service keeps it: DeviceFingerprint, whose id is the service's to make. */
export async function fingerprint(name, provider, { version, formats }, here) {
    const agent = navigator.userAgent;
    const said = await navigator.userAgentData?.getHighEntropyValues(['architecture', 'bitness', 'model', 'platformVersion', 'fullVersionList']).catch(() => null);
    const browser = said?.fullVersionList?.filter(b => !/not.?a.?brand/i.test(b.brand)).map(b => `${b.brand} ${b.version}`).at(-1) ?? named(agent, browsers);
    const system = said?.platform ? `${said.platform} ${said.platformVersion}`.trim() : named(agent, systems);
    const processor = [said?.model, said?.architecture && `${said.architecture} ${said.bitness} bit`].filter(Boolean).join(', ') || unknown;
    return cut({
        name,
        processor: provider === 'webgpu' ? here.adapter : processor,
        isa: `${provider === 'webgpu' ? 'webgpu' : 'wasm simd'} ${here.isIsolated ? 'isolated' : 'not isolated'}`,
        runtime: 'onnxruntime-web',
        runtimeVersion: version,
        provider,
        operatingSystem: `${system}, ${browser}`,
        cores: here.cores,
        formats: formats.join('+'),
    });
}

/** What this page cannot do here, and why, for whoever holds the device. */
export function losses(here) {
    const plain = here.isSecure ? 'this browser has none' : 'the page came without HTTPS';
    return [
        !here.isIsolated && `No isolation (${here.isSecure ? 'its headers did not arrive' : 'the page came without HTTPS'}): one thread, and a clock too coarse for short runs, which are measured many at a time.`,
        !here.hasWakeLock && `No lock of the screen (${plain}): keep it on by hand, since a dark screen stops the measurements.`,
        !here.adapter && `No WebGPU (${here.isSecure ? 'no adapter was found' : 'the page came without HTTPS'}): the processor alone is measured.`,
        !here.isSecure && 'No check of what is fetched: browsers have no SHA-256 without HTTPS.',
    ].filter(Boolean);
}

function named(agent, names) {
    for (const [pattern, name] of names) {
        const version = pattern.exec(agent)?.[1];
        if (version !== undefined) {
            return `${name} ${version.replaceAll('_', '.')}`.trim();
        }
    }
    return unknown;
}

const cut = document => Object.fromEntries(Object.entries(document).map(([key, value]) => [key, typeof value === 'string' ? (value || unknown).slice(0, longest) : value]));
