// Turns an API key into the session's cookie, which no script can read, and goes on to where the visitor wanted to go.
const base = document.documentElement.dataset.base ?? '';
const session = `${base}/api/v1/session`;
const form = document.getElementById('login');
const key = document.getElementById('key');
const error = document.getElementById('error');

function target() {
    const wanted = new URLSearchParams(location.search).get('ReturnUrl') ?? '';
    const url = URL.canParse(wanted, location.origin) ? new URL(wanted, location.origin) : null;
    // Never to another site, whatever the address says.
    return wanted.startsWith('/') && url?.origin === location.origin ? url.href : `${base}/`;
}

form.addEventListener('submit', async event => {
    event.preventDefault();
    error.textContent = '';
    try {
        const answer = await fetch(session, {
            method: 'POST', headers: { 'Content-Type': 'application/json' }, body: JSON.stringify({ key: key.value.trim() }),
        });
        if (answer.ok) {
            location.assign(target());
            return;
        }
        error.textContent = answer.status === 401 ? 'This key is unknown, expired or revoked.'
            : answer.status === 429 ? 'Too many attempts from this address. Wait a minute.'
            : `The service answered with status ${answer.status}.`;
    } catch {
        error.textContent = 'The service cannot be reached.';
    }
    key.select();
});

// Somebody who has a session needs no second one.
fetch(session).then(answer => { if (answer.ok) { location.assign(target()); } }, () => {});
