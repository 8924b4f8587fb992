// Dragging along one of many upright axes selects a range of it; a click on one takes its range back.
const reach = 14;
const slack = 4;

/** @param select called once a frame at most with the axis and its [low, high], or null */
export function axisBrush(place, lines, select) {
    let axis = -1;
    let from = 0;
    let to = 0;
    let asked = false;

    const at = e => {
        const box = place.getBoundingClientRect();
        return [e.clientX - box.left, e.clientY - box.top];
    };

    place.addEventListener('pointerdown', e => {
        const [x, y] = at(e);
        axis = e.button === 0 ? lines.nearest(x, reach) : -1;
        from = to = y;
        if (axis >= 0) {
            e.preventDefault();
        }
    });
    place.addEventListener('pointermove', e => {
        if (axis < 0) {
            place.classList.toggle('grab', lines.nearest(at(e)[0], reach) >= 0);
        }
    });
    addEventListener('pointermove', e => {
        if (axis >= 0) {
            to = at(e)[1];
            later();
        }
    });
    addEventListener('pointerup', () => {
        if (axis >= 0 && Math.abs(to - from) <= slack) {
            select(axis, null);
        }
        axis = -1;
    });

    function later() {
        if (!asked) {
            asked = true;
            requestAnimationFrame(() => {
                asked = false;
                if (axis >= 0 && Math.abs(to - from) > slack) {
                    select(axis, lines.rangeOf(axis, from, to));
                }
            });
        }
    }
}
