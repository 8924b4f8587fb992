// Names of jobs and of their spaces, where only their ids are at hand. Asked for in pages of the list, and again when an id turns up that was not there.
import { all } from './api.js';

const most = 5000;
const names = new Map();
const spaces = new Map();
const unknown = new Set();

/** Reads what is needed for those ids; a job that is gone, or another's, keeps its id for a name. */
export async function learn(ids) {
    if ([...ids].some(id => !names.has(id) && !unknown.has(id))) {
        for (const job of await all('/jobs?limit=1000', most)) {
            names.set(job.id, job.name);
            spaces.set(job.id, job.space);
        }
        [...ids].filter(id => !names.has(id)).forEach(id => unknown.add(id));
    }
}

/** 'name id'. */
export const titleOf = id => names.has(id) ? `${names.get(id)} ${id}` : id;

export const nameOf = id => names.get(id) ?? id;

/** Of a job's space; undefined where the job is not known. */
export const spaceOf = id => spaces.get(id);
