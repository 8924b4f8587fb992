// Lines of text beside the pointer.
import { h } from '../dom.js';

const gap = 14;

/** @param textOf [x, y] in pixels of the element to text, or to nothing; asked once a frame at most */
export function tipOver(element, textOf) {
    const tip = h('div', { class: 'tip', hidden: true });
    element.append(tip);
    let last = null;
    const hide = () => { last = null; tip.hidden = true; };

    function show() {
        const text = last && textOf(last);
        tip.hidden = !text;
        if (text) {
            tip.textContent = text;
            const [x, y] = last;
            const { offsetWidth: width, offsetHeight: height } = tip;
            tip.style.left = `${x + gap + width > element.clientWidth ? Math.max(0, x - gap - width) : x + gap}px`;
            tip.style.top = `${Math.max(0, Math.min(y - height / 2, element.clientHeight - height))}px`;
        }
    }

    element.addEventListener('pointermove', e => {
        const box = element.getBoundingClientRect();
        const isAsked = last !== null;
        last = [e.clientX - box.left, e.clientY - box.top];
        if (!isAsked) {
            requestAnimationFrame(() => { show(); last = null; });
        }
    });
    element.addEventListener('pointerleave', hide);
    element.addEventListener('pointerdown', hide);
    return { hide };
}
