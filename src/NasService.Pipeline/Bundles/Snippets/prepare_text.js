// A sentence (or two, where the model reads pairs) as the model takes it.
function prepare(ort, tokenizer, input, sentence, other = null) {
    const text = input.text;
    const one = Array.from(tokenizer.encode(sentence, { add_special_tokens: false }).ids, Number);
    const two = other === null ? [] : Array.from(tokenizer.encode(other, { add_special_tokens: false }).ids, Number);
    while (one.length + two.length + (other === null ? 2 : 3) > text.length) {
        (one.length > two.length ? one : two).pop();
    }
    const ids = [text.first, ...one, text.separator, ...(other === null ? [] : [...two, text.separator])];
    const tensor = values => new ort.Tensor("int64", BigInt64Array.from(values, BigInt), [1, ids.length]);
    const feeds = { [input.name]: tensor(ids), [input.mask]: tensor(ids.map(() => 1)) };
    if (input.segments) {
        feeds[input.segments] = tensor(ids.map((_, i) => (i < one.length + 2 ? 0 : 1)));
    }
    return feeds;
}
