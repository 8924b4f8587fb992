// One stream of a job's events, resumed where it ended. A browser keeps few connections to a host: a page nobody looks at gives its own back.
import { eventsUrl } from '../api.js';

const types = ['state', 'stage', 'evaluations', 'front', 'progress', 'note'];
const retryMs = 2000;

/** @param isOver whether a stream that the service closed is not to be asked for again */
export function watch(job, after, listener, isOver) {
    let source = null;
    let last = after;

    function open() {
        close();
        source = new EventSource(eventsUrl(job, last));
        for (const type of types) {
            source.addEventListener(type, message => {
                const { at, seq, payload } = JSON.parse(message.data);
                if (seq > last) {
                    last = seq;
                    listener({ type, at, seq, payload });
                }
            });
        }
        source.onerror = () => {
            // A browser that got a status in place of a stream does not ask again by itself.
            if (source?.readyState === EventSource.CLOSED && !isOver()) {
                setTimeout(() => { if (!document.hidden) { open(); } }, retryMs);
            }
        };
    }

    function close() {
        source?.close();
        source = null;
    }

    document.addEventListener('visibilitychange', () => document.hidden ? close() : open());
    addEventListener('pagehide', close);
    open();
}
