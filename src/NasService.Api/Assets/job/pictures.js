// A test picture before and after the front's best network, where networks give pictures.
import { fileUrl, get } from '../api.js';
import { card, h, replace } from '../dom.js';

export function pictures(model) {
    const place = h('div', {});
    const section = card('Before and after', place);
    section.hidden = true;
    const show = async () => {
        const { artifacts } = await get(`/jobs/${model.id}/artifacts`);
        const found = artifacts.filter(a => a.kind === 'before-and-after').at(-1);
        section.hidden = !found;
        if (found) {
            replace(place,
                h('img', { class: 'pictures', src: fileUrl(found.digest), alt: 'A test picture enlarged bicubically, by the network, and as it is' }),
                h('p', { class: 'caption' }, 'The middle of the first test picture: enlarged bicubically, by the front\u2019s best network, and as it is.'));
        }
    };
    model.on('front', show);
    show();
    return section;
}
