// The service as a device reaches it: its key alone, no cookies.
const silenceMs = 10000;

/** The network, or the service, does not answer; waited for. */
export class Unreachable extends Error {}

/** The service takes this key no more, or does not take what was said. */
export class Refused extends Error {
    constructor(status, problem) {
        super(problem?.detail ?? problem?.title ?? `The service answered with status ${status}.`);
        this.status = status;
        this.isOfKey = status === 401 || status === 403;
    }
}

export class Service {
    constructor(api, key = null) {
        this.api = api;
        this.key = key;
    }

    /** A token becomes a key, once. */
    redeem = token => this.#call('POST', '/enrolments:redeem', { token });

    /** Tells what the device is; gives its id. */
    register = async fingerprint => (await this.#call('PUT', '/device', fingerprint)).id;

    /** The next measurement, waited for a while; null: there was none. */
    claim = (who, waitSeconds) => this.#call('POST', '/device/claims', { ...who, waitSeconds }, 1000 * waitSeconds);

    /** Says something of a claim; null: it is no claim of this device. */
    report = (verb, claim, who, more = {}) => this.#call('POST', `/device/claims:${verb}`, { item: claim.item, token: claim.token, ...who, ...more }).catch(error => {
        if (error instanceof Refused && error.status === 404) {
            return null;
        }
        throw error;
    });

    /** The page goes; nobody waits for the answer. */
    leave = (who, claim) => {
        if (claim) {
            this.#send('POST', '/device/claims:return', { item: claim.item, token: claim.token, ...who }, { keepalive: true }).catch(() => {});
        }
        this.#send('POST', '/device/departures', who, { keepalive: true }).catch(() => {});
    };

    async #call(method, path, body, waitMs = 0) {
        let answer;
        const limit = new AbortController();
        const timer = setTimeout(() => limit.abort(), waitMs + silenceMs);
        try {
            answer = await this.#send(method, path, body, { signal: limit.signal });
            if (answer.ok) {
                return answer.status === 204 ? null : await answer.json();
            }
        } catch (error) {
            throw new Unreachable('The service cannot be reached.', { cause: error });
        } finally {
            clearTimeout(timer);
        }
        if (answer.status >= 500 || answer.status === 429) {
            throw new Unreachable(`The service answered with status ${answer.status}.`);
        }
        throw new Refused(answer.status, await answer.json().catch(() => null));
    }

    #send(method, path, body, more) {
        const headers = { 'Content-Type': 'application/json', ...(this.key ? { Authorization: `Bearer ${this.key}` } : {}) };
        return fetch(this.api + path, { method, headers, body: JSON.stringify(body), credentials: 'omit', ...more });
    }
}
