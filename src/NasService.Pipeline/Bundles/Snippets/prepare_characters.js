// A text as the model takes it.
function prepare(ort, input, text) {
    const { letters, window } = input.characters;
    const numbers = new Map(Array.from(letters, (letter, i) => [letter, i + 1]));
    const ids = Array.from(text, c => numbers.get(c) ?? 0).slice(-window);
    return { [input.name]: new ort.Tensor("int64", BigInt64Array.from(ids, BigInt), [1, ids.length]) };
}

// The text and what is most likely to follow, character by character.
async function continueText(ort, session, input, text, count) {
    const letters = Array.from(input.characters.letters);
    for (let i = 0; i < count; i++) {
        const { logits } = await session.run(prepare(ort, input, text));
        const last = logits.data.slice(-logits.dims[2]).slice(1, letters.length + 1);
        text += letters[last.indexOf(Math.max(...last))];
    }
    return text;
}
