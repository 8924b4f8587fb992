// What every page has: who is logged in, the theme, the way out.
import { base, send, session } from './api.js';
import { attempt } from './dom.js';
import './near.js';

const themeKey = 'nas-theme';
const root = document.documentElement;
const order = ['', 'light', 'dark'];
const names = { '': 'Theme: system', light: 'Theme: light', dark: 'Theme: dark' };

function apply(theme) {
    if (theme) {
        root.dataset.theme = theme;
    } else {
        delete root.dataset.theme;
    }
    document.getElementById('theme').textContent = names[theme];
    document.dispatchEvent(new Event('themechange'));
}

let theme = localStorage.getItem(themeKey) ?? '';
apply(order.includes(theme) ? theme : '');
matchMedia('(prefers-color-scheme: dark)').addEventListener('change', () => document.dispatchEvent(new Event('themechange')));
document.getElementById('theme').addEventListener('click', () => {
    theme = order[(order.indexOf(theme) + 1) % order.length];
    localStorage.setItem(themeKey, theme);
    apply(theme);
});

document.getElementById('logout').addEventListener('click', () => attempt(async () => {
    await send('DELETE', '/session');
    location.assign(`${base}/login`);
}));

// Where the window is narrow the menu is folded.
const menu = document.getElementById('menu');
const bar = menu.closest('.bar');
menu.addEventListener('click', () => menu.setAttribute('aria-expanded', String(bar.classList.toggle('open'))));
document.addEventListener('keydown', e => {
    if (e.key === 'Escape' && bar.classList.contains('open')) {
        bar.classList.remove('open');
        menu.setAttribute('aria-expanded', 'false');
        menu.focus();
    }
});

for (const link of document.querySelectorAll('.bar nav a')) {
    const path = new URL(link.href).pathname;
    if (path === location.pathname || (path === `${base}/` && location.pathname.startsWith(`${base}/jobs/`))) {
        link.setAttribute('aria-current', 'page');
    }
}

const { user, scopes } = await session();
document.getElementById('user').textContent = user;
for (const link of document.querySelectorAll('[data-admin]')) {
    link.hidden = !scopes.includes('admin');
}
