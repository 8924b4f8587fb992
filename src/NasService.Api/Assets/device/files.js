// Files of the service as they come in, piece by piece: what is cut off goes on where it was.
const attempts = 5;
const pauseMs = 1000;
/** Kept between measurements: the anchor comes with each. */
const keptBytes = 64 * 2 ** 20;

const wait = ms => new Promise(done => setTimeout(done, ms));

/** The bytes of an address; heard(bytes) is told what is there so far. */
export async function download(address, headers, heard) {
    const parts = [];
    let size = 0;
    for (let attempt = 1; ; attempt++) {
        try {
            const answer = await fetch(address, { headers: size > 0 ? { ...headers, Range: `bytes=${size}-` } : headers, credentials: 'omit' });
            if (!answer.ok) {
                throw Object.assign(new Error(`${new URL(address, self.location.href).pathname.split('/').at(-1)} cannot be fetched: status ${answer.status}`), { status: answer.status });
            }
            if (answer.status !== 206) {
                parts.length = size = 0;
            }
            for (const reader = answer.body.getReader(); ;) {
                const { done, value } = await reader.read();
                if (done) {
                    return joined(parts, size);
                }
                parts.push(value);
                heard(size += value.length);
            }
        } catch (error) {
            if (attempt === attempts || (error.status >= 400 && error.status < 500)) {
                throw error;
            }
            await wait(pauseMs * attempt);
        }
    }
}

function joined(parts, size) {
    const all = new Uint8Array(size);
    let at = 0;
    for (let part; (part = parts.shift());) {
        all.set(part, at);
        at += part.length;
    }
    return all;
}

/** Models by their digests. Without HTTPS a browser has no SHA-256, and they are taken as they come. */
export class ModelFiles {
    #kept = new Map();

    async get(digest, address, headers, heard) {
        const kept = this.#kept.get(digest);
        this.#kept.delete(digest);
        const bytes = kept ?? await this.#fetch(digest, address, headers, heard);
        this.#kept.set(digest, bytes);
        let all = [...this.#kept.values()].reduce((sum, b) => sum + b.length, 0);
        for (const [oldest, file] of this.#kept) {
            if (all <= keptBytes) {
                break;
            }
            this.#kept.delete(oldest);
            all -= file.length;
        }
        return bytes;
    }

    async #fetch(digest, address, headers, heard) {
        const bytes = await download(address, headers, heard);
        if (crypto.subtle) {
            const hash = new Uint8Array(await crypto.subtle.digest('SHA-256', bytes));
            const found = [...hash].map(b => b.toString(16).padStart(2, '0')).join('');
            if (found !== digest) {
                throw Object.assign(new Error(`the model ${digest} came as ${found}`), { isTransfer: true });
            }
        }
        return bytes;
    }
}
