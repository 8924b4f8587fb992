// Takes measurements one after the other, keeps their leases, and reports.
import { Stopped, Unstarted } from './runtime.js';
import { Refused, Unreachable } from './service.js';

const waitSeconds = 10;
const beatMs = 5000;
/** Of a lease, without having heard that it is held: then another may have it. */
const trusted = 0.7;
const retrySeconds = 2;
const longestPauseMs = 10000;
const noisy = 0.1;

const wait = ms => new Promise(done => setTimeout(done, ms));

export class Claims {
    #service;
    #runtime;
    #pace;
    #who;
    #show;
    #held = null;

    /** pace: ready() promises that work may go on, isPaused says that it may not. show(state, more) tells the page. */
    constructor(service, runtime, pace, who, show) {
        [this.#service, this.#runtime, this.#pace, this.#who, this.#show] = [service, runtime, pace, who, show];
    }

    get held() {
        return this.#held;
    }

    /** Until the key is refused or the runtime does not start, which are thrown. */
    async run(provider, here, fingerprintOf) {
        let deviceId = null;
        for (let pauseMs = 0; ;) {
            await this.#pace.ready();
            try {
                if (deviceId === null) {
                    this.#show('starts');
                    await this.#runtime.start(1, provider);
                    deviceId = await this.#service.register(await fingerprintOf(this.#runtime));
                }
                this.#show('waits', { deviceId });
                const claim = await this.#service.claim(this.#who, waitSeconds);
                pauseMs = 0;
                if (claim) {
                    await this.#work(claim, deviceId, provider, here);
                }
            } catch (error) {
                if (error instanceof Stopped) {
                    continue;
                }
                if (!(error instanceof Unreachable)) {
                    throw error;
                }
                pauseMs = Math.min(longestPauseMs, 2 * pauseMs + 1000);
                this.#show('offline', { text: error.message });
                await wait(pauseMs);
            }
        }
    }

    async #work(claim, deviceId, provider, here) {
        this.#held = claim;
        const request = JSON.parse(claim.payload);
        const beat = this.#heartbeat(claim);
        try {
            if (this.#pace.isPaused) {
                return await this.#end('return', claim);
            }
            const wrong = unfit(request, here);
            if (wrong) {
                return await this.#end('fail', claim, { error: wrong });
            }
            this.#show('measures', { job: claim.job, models: request.models.length });
            const asked = { request, item: claim.item, deviceId, api: this.#service.api, key: this.#service.key };
            const results = await this.#runtime.measure(request.plan.threads, provider, asked);
            this.#show('measured', { results, isNoisy: results.some(r => r.repeatSpread > noisy) });
            await this.#end('complete', claim, { result: JSON.stringify(results) });
        } catch (error) {
            await this.#endAfter(error, claim);
        } finally {
            clearInterval(beat);
            this.#held = null;
        }
    }

    /** What is told of a claim when something went wrong; what is wrong with more than this claim is thrown on. */
    async #endAfter(error, claim) {
        if (error instanceof Unreachable || (error instanceof Refused && error.isOfKey)) {
            throw error;
        }
        if (error instanceof Stopped) {
            return error.message === 'lost' ? undefined : this.#end('return', claim);
        }
        if (error.isTransfer || error.status === 404) {
            return this.#end('return', claim);
        }
        await this.#end(error instanceof Unstarted ? 'postpone' : 'retry', claim, { error: error.message, delaySeconds: retrySeconds * 2 ** claim.failures });
        if (error instanceof Unstarted) {
            throw error;
        }
    }

    /** Said until it is heard, while the lease lasts. */
    async #end(verb, claim, more) {
        for (const began = performance.now(); ;) {
            try {
                return await this.#service.report(verb, claim, this.#who, more);
            } catch (error) {
                if (!(error instanceof Unreachable) || performance.now() - began > 1000 * claim.leaseSeconds) {
                    throw error;
                }
                await wait(1000);
            }
        }
    }

    #heartbeat(claim) {
        let heard = performance.now();
        return setInterval(async () => {
            if (performance.now() - heard > 1000 * trusted * claim.leaseSeconds) {
                this.#runtime.stop('lost');
                return;
            }
            const asked = performance.now();
            const renewal = await this.#service.report('renew', claim, this.#who).catch(error => error instanceof Refused ? null : undefined);
            if (this.#held !== claim || renewal === undefined) {
                return;
            }
            if (!renewal?.isHeld) {
                this.#runtime.stop('lost');
            } else if (renewal.pauseRequested || renewal.cancelRequested) {
                this.#runtime.stop('asked');
            } else {
                heard = asked;
            }
        }, beatMs);
    }
}

/** Why a request can be answered by no measurement here; null: it can. */
function unfit({ meter, plan }, here) {
    return meter !== 'onnxruntime' ? `This device has no meter ${meter}; it has onnxruntime.`
        : plan.threads > 1 && !here.isIsolated ? `This device has one thread, since its page is not isolated from other origins (HTTPS and its headers); asked for ${plan.threads}.`
        : plan.threads > here.cores ? `This device has ${here.cores} cores; asked for ${plan.threads} threads.`
        : null;
}
