// The REST interface as any other caller has it: nothing here knows a way that is not in its documentation.
import { answering } from './near.js';

export const base = document.documentElement.dataset.base ?? '';
const root = `${base}/api/v1`;
let current;

/** A problem document that the service answered with. */
export class ApiError extends Error {
    constructor(status, problem) {
        super(problem?.detail ?? problem?.title ?? `The service answered with status ${status}.`);
        this.status = status;
        this.problem = problem ?? {};
        this.errors = problem?.errors ?? [];
    }
}

/** Who is logged in, what the key allows, and the token that unsafe requests carry. */
export const session = () => current ??= get('/session');

export const get = (path, signal) => call(path, { signal });

/** A document and the tag of what was read, which a writer sends back as If-Match. */
export async function getTagged(path) {
    const answer = await answerOf(path, {});
    return { document: await answer.json(), tag: answer.headers.get('ETag') };
}

/** A body that is a string is YAML; anything else is sent as JSON. */
export async function send(method, path, body, headers = {}) {
    const { csrfToken } = await session();
    const type = typeof body === 'string' ? 'application/yaml' : 'application/json';
    return call(path, {
        method,
        headers: { ...headers, 'X-CSRF-Token': csrfToken, ...(body === undefined ? {} : { 'Content-Type': type }) },
        body: body === undefined || typeof body === 'string' ? body : JSON.stringify(body),
    });
}

/** Every page of a list, up to a number of items. */
export async function all(path, most = 1000) {
    const items = [];
    for (let next = path; next && items.length < most;) {
        const page = await get(next.startsWith(root) ? next.slice(root.length) : next);
        items.push(...page.items);
        next = page.next;
    }
    return items;
}

export const fileUrl = digest => `${root}/artifacts/${digest}`;

export const eventsUrl = (job, after) => `${root}/jobs/${job}/events?after=${after}`;

const call = (path, init) => answering(answerOf(path, init).then(answer => answer.status === 204 ? null : answer.json()));

async function answerOf(path, init) {
    const answer = await fetch(root + path, init);
    if (answer.status === 401) {
        location.assign(`${base}/login?ReturnUrl=${encodeURIComponent(location.pathname + location.search)}`);
        return new Promise(() => {});
    }
    if (!answer.ok) {
        throw new ApiError(answer.status, await answer.json().catch(() => null));
    }
    return answer;
}
