// What people write beside a job. It is text: no mark in it means anything.
import { getTagged, send, session } from '../api.js';
import { attempt, card, h, replace } from '../dom.js';
import { moment } from '../format.js';

const most = 10000;

export function note(model) {
    const path = `${model.path}/note`;
    const text = h('p', { class: 'note', id: 'note' });
    const nobody = h('span', { class: 'hint', id: 'note-none', hidden: true }, 'Nobody has written anything yet.');
    const hint = h('p', { class: 'caption' });
    const area = h('textarea', { id: 'note-text', rows: 6, maxlength: most, 'aria-label': 'Note' });
    const edit = h('button', { type: 'button', class: 'push', id: 'note-edit', hidden: true, onclick: open }, 'Edit');
    const form = h('form', { class: 'stack', hidden: true, onsubmit: save }, area,
        h('div', { class: 'row' }, h('button', { type: 'submit', class: 'primary', id: 'note-save' }, 'Save'), h('button', { type: 'button', onclick: close }, 'Discard')));
    const section = card('Note', text, hint, form);
    section.querySelector('.head').append(nobody, edit);
    let read = null;

    async function load() {
        read = await getTagged(path);
        const { document } = read;
        replace(text, document.text);
        showText();
        replace(hint, document.changedBy ? `${document.changedBy}, ${moment(document.changedAt)}` : '');
        const { scopes } = await session();
        edit.hidden = !scopes.includes('submit') && !scopes.includes('admin');
    }

    // Empty, it is a line and no box.
    function showText() {
        const isThere = Boolean(read?.document.text);
        text.hidden = !isThere || !form.hidden;
        nobody.hidden = isThere || !form.hidden;
        hint.hidden = !isThere;
    }

    function open() {
        area.value = read.document.text;
        form.hidden = false;
        showText();
        area.focus();
    }

    function close() {
        form.hidden = true;
        showText();
        edit.focus();
    }

    async function save(event) {
        event.preventDefault();
        await attempt(async () => {
            try {
                await send('PUT', path, { text: area.value }, { 'If-Match': read.tag });
            } catch (error) {
                if (error.status === 412) {
                    // What was typed stays; what the other one wrote is shown beside it, and the next save replaces it knowingly.
                    await load();
                    text.hidden = false;
                }
                throw error;
            }
            await load();
            close();
        });
    }

    attempt(load);
    return section;
}
