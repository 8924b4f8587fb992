// The library that draws, fetched when the first chart is. A service that is away for a moment, as while it restarts, is asked again.
const tries = 20;
const againMs = 500;
let asked;

export const drawing = () => asked ??= attempt(0);

async function attempt(number) {
    try {
        // Under another address: a browser may remember that an import failed.
        return await (number === 0 ? import('./echarts.js') : import(`./echarts.js?again=${number}`));
    } catch (error) {
        if (number === tries) {
            asked = undefined;
            throw error;
        }
        await new Promise(done => setTimeout(done, againMs));
        return attempt(number + 1);
    }
}
