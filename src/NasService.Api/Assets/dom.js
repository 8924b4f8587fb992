// Elements made from text: what a user wrote is never parsed as markup.
const svgSpace = 'http://www.w3.org/2000/svg';

/** h('a', { href, class, onclick, hidden }, 'text', element, null ...) */
export const h = (name, properties, ...children) => fill(document.createElement(name), properties, children);

export const s = (name, properties, ...children) => fill(document.createElementNS(svgSpace, name), properties, children);

export function replace(element, ...children) {
    element.replaceChildren(...children.flat().filter(c => c !== null && c !== undefined && c !== false));
    return element;
}

function fill(element, properties, children) {
    for (const [key, value] of Object.entries(properties ?? {})) {
        if (value === null || value === undefined || value === false) {
            continue;
        }
        if (key.startsWith('on')) {
            element.addEventListener(key.slice(2), value);
        } else if (key === 'value') {
            element.value = value;
        } else {
            element.setAttribute(key, value === true ? '' : value);
        }
    }
    element.append(...children.flat().filter(c => c !== null && c !== undefined && c !== false));
    return element;
}

export const card = (title, ...children) => h('section', { class: 'card', 'aria-label': title }, h('div', { class: 'head' }, h('h2', {}, title)), ...children);

export const badge = state => h('span', { class: `badge ${state}` }, state);

export const figure = (label, value, note) => h('div', {}, h('dt', {}, label), h('dd', {}, value, note ? h('small', {}, note) : null));

/** Longer words may break in a table: at their punctuation, else after so many letters. Shorter ones never do. */
const longWord = 20;
const piece = 12;

/** Lets long words of an element break, so that none makes its column wider than the window. What is copied stays as it was. */
export function breakable(element) {
    const texts = document.createTreeWalker(element, NodeFilter.SHOW_TEXT);
    const found = [];
    while (texts.nextNode()) {
        found.push(texts.currentNode);
    }
    for (const node of found.filter(n => n.data.split(/\s/).some(word => word.length > longWord || word.includes('-')))) {
        node.replaceWith(...node.data.split(/(\s+)/).flatMap(word => word.length > longWord ? [h('span', { class: 'long-word' }, piecesOf(word))] : word.includes('-') ? [h('span', { class: 'unbroken' }, word)] : [word]));
    }
    return element;
}

const piecesOf = word => word.match(/[^-+./:@,;]*[-+./:@,;]+|[^-+./:@,;]+/g)
    .flatMap(part => part.match(new RegExp(`.{1,${piece}}`, 'gu'))).flatMap((part, i) => i ? [h('wbr', {}), part] : [part]);

/** A plain table. Columns: { title, numeric?, wide?, cell(row) }. Text breaks into lines where the window has no room; what is wide keeps more of it. */
export function table(caption, columns, rows) {
    return h('div', { class: 'scroll', tabindex: 0, role: 'group', 'aria-label': caption },
        h('table', {},
            h('thead', {}, h('tr', {}, columns.map(c => h('th', { scope: 'col', class: c.numeric ? 'n' : null }, c.title)))),
            h('tbody', {}, rows.length
                ? rows.map(row => h('tr', {}, columns.map(c => breakable(h('td', { class: c.numeric ? 'n' : c.wide ? 'wide' : null }, c.cell(row))))))
                : h('tr', {}, h('td', { class: 'empty', colspan: columns.length }, 'Nothing here yet.')))));
}

export function notice(text, isBad = false) {
    const note = h('div', { class: isBad ? 'bad' : null }, text);
    document.getElementById('notices').append(note);
    setTimeout(() => note.remove(), 6000);
}

/** Runs what a click started and shows what went wrong. */
export async function attempt(action) {
    try {
        return await action();
    } catch (error) {
        notice(error.message, true);
        return undefined;
    }
}

export function download(name, type, text) {
    const url = URL.createObjectURL(new Blob([text], { type }));
    h('a', { href: url, download: name }).click();
    setTimeout(() => URL.revokeObjectURL(url), 1000);
}
