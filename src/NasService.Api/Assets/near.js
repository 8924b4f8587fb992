// When a chart is drawn: at once where somebody looks; where nobody does, once the browser has nothing else to do; and all of them before the page is printed.

/** A chart nearer to the window than this is drawn at once. */
export const nearPx = 300;

/** The first look at the page goes before charts that lie far below it. */
const quietMs = 300;
const charts = new Set();
/** Promises of those that are being drawn, where the first waits until the library is there, and of what the page has asked for. */
const painting = new Set();
const idle = globalThis.requestIdleCallback ?? (action => setTimeout(action, 50));

/**
 * `paint()` draws a chart in an element and may be a promise. Returns a function that asks for it: what is far from the window is drawn once when the browser is
 * idle, and again when somebody comes near or prints.
 */
export function whenSeen(element, paint, isNear = false) {
    const chart = { isNear, isOld: false, wasDrawn: false, draw };
    function draw() {
        chart.isOld = false;
        chart.wasDrawn = true;
        return watched(paint());
    }
    new IntersectionObserver(seen => {
        chart.isNear = seen.at(-1).isIntersecting;
        if (chart.isNear && chart.isOld) {
            draw();
        }
    }, { rootMargin: `${nearPx}px` }).observe(element);
    charts.add(chart);
    return () => {
        chart.isOld = true;
        if (chart.isNear) {
            draw();
        } else if (!chart.wasDrawn) {
            later();
        }
    };
}

function watched(painted) {
    if (painted) {
        const done = () => {
            painting.delete(painted);
            settle();
        };
        painting.add(painted);
        delete document.documentElement.dataset.drawn;
        painted.then(done, done);
    }
    return painted;
}

/** What a page asks for while it is first made belongs to it: it is not drawn before the answers are there and shown. */
export function answering(answer) {
    if (!isMade) {
        const done = () => {
            painting.delete(answer);
            later();
        };
        painting.add(answer);
        answer.then(done, done);
    }
    return answer;
}

let isMade = false;
let asked = false;
function later() {
    delete document.documentElement.dataset.drawn;
    if (!asked) {
        asked = true;
        setTimeout(() => idle(next), quietMs);
    }
}

// One at a time: whoever scrolls or types meanwhile is not kept waiting.
async function next() {
    const chart = [...charts].find(c => c.isOld && !c.wasDrawn);
    if (chart) {
        await chart.draw();
        idle(next);
    } else {
        asked = false;
        settle();
    }
}

function settle() {
    if (!asked && painting.size === 0) {
        isMade = true;
        document.documentElement.dataset.drawn = 'true';
    }
}

// Every page settles, one without charts as well: from then on all of it is laid out.
later();

/** Draws all that is old, wherever it is, and waits for what is being drawn. */
export const drawAll = () => Promise.all([...[...charts].filter(c => c.isOld).map(c => c.draw()), ...painting]);

// Paper is white: the page is printed in its light colours, whatever the screen has.
addEventListener('beforeprint', () => {
    const { dataset } = document.documentElement;
    dataset.screenTheme = dataset.theme ?? '';
    dataset.theme = 'light';
    document.dispatchEvent(new Event('themechange'));
    drawAll();
});
addEventListener('afterprint', () => {
    const { dataset } = document.documentElement;
    if (dataset.screenTheme) {
        dataset.theme = dataset.screenTheme;
    } else {
        delete dataset.theme;
    }
    delete dataset.screenTheme;
    document.dispatchEvent(new Event('themechange'));
});
