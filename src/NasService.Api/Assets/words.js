// Words in the place of the codes that programs read.
const reasons = {
    'waiting-for-worker': 'Waiting for a worker.', 'no-worker': 'No worker that runs stages is alive: the job waits.', 'stage-running': '',
    'paused-by-user': 'Paused; it goes on from where it was.', 'cancelled-by-user': 'Cancelled; what it found is kept.', 'stage-failed': 'A stage failed.', done: '',
};
const kinds = { stage: 'stage', score: 'scoring', measure: 'measuring' };
const groups = { search: 'stages', score: 'scoring' };
const requests = { paused: 'A pause is asked for.', cancelled: 'Its end is asked for.' };
const predicted = { latencyMs: 'latency' };
const purposes = { search: 'search', verify: 'verification', baseline: 'baseline' };

/** Why a job is where it is, as a sentence; empty where its state says it all. */
export const reasonOf = code => reasons[code] ?? sentenceOf(code);

/** What a user has asked for and the job has not come to. */
export const requestOf = state => state ? requests[state] ?? sentenceOf(state) : '';

export const kindOf = code => kinds[code] ?? plain(code);

/** What a worker serves: 'measure:cpu' is 'measuring on cpu'. */
export const groupOf = code => groups[code] ?? (code.startsWith('measure:') ? `measuring on ${code.slice('measure:'.length)}` : plain(code));

export const predictedOf = code => predicted[code] ?? plain(code);

export const purposeOf = code => purposes[code] ?? plain(code);

// A code that a newer service has is still read as words.
const plain = code => String(code ?? '').replaceAll('-', ' ');

function sentenceOf(code) {
    const text = plain(code);
    return text ? `${text[0].toUpperCase()}${text.slice(1)}.` : '';
}
