/** Offsets in the text of a paragraph at which its lines begin, as the browser breaks them. */
export function lineStarts(paragraph: HTMLElement): readonly number[] {
  const nodes = textNodes(paragraph);
  const length = nodes.reduce((sum, { data }) => sum + data.length, 0);
  if (length === 0) return [0];
  const range = document.createRange();
  const bottomAt = (offset: number): number => {
    let at = offset;
    for (const node of nodes) {
      if (at < node.data.length) {
        range.setStart(node, at);
        range.setEnd(node, at + 1);
        return range.getBoundingClientRect().bottom;
      }
      at -= node.data.length;
    }
    return Number.POSITIVE_INFINITY;
  };
  const starts = [0];
  const half = Number.parseFloat(getComputedStyle(paragraph).fontSize) / 2;
  for (let last = bottomAt(0), from = 0; ; ) {
    // The first letter below the line that begins at `from`.
    let low = from;
    let high = length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if (bottomAt(middle) > last + half) high = middle;
      else low = middle + 1;
    }
    if (low >= length) return starts;
    starts.push(low);
    from = low;
    last = bottomAt(low);
  }
}

function textNodes(paragraph: HTMLElement): readonly Text[] {
  const walker = document.createTreeWalker(paragraph, NodeFilter.SHOW_TEXT);
  const nodes: Text[] = [];
  for (let node = walker.nextNode(); node; node = walker.nextNode()) if (node instanceof Text) nodes.push(node);
  return nodes;
}
