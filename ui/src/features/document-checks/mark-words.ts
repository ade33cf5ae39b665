/**
 * Marks the first place of some words in a paper and brings it into view; the words may run over several elements. Answers
 * whether they were found. The paper has no scripts of its own.
 */
export function markWords(paper: Document, words: string): boolean {
  const wanted = words.replaceAll(/\s/g, '');
  if (wanted === '') return false;
  const { letters, text } = lettersOf(paper);
  const at = text.indexOf(wanted);
  const first = letters[at];
  const last = letters[at + wanted.length - 1];
  if (at < 0 || first === undefined || last === undefined) return false;
  const range = paper.createRange();
  range.setStart(first.node, first.offset);
  range.setEnd(last.node, last.offset + 1);
  show(paper, range);
  return true;
}

interface Letter {
  node: Text;
  offset: number;
}

/** The visible text without blanks, and where each of its characters stands. */
function lettersOf(paper: Document): { letters: Letter[]; text: string } {
  const letters: Letter[] = [];
  let text = '';
  const main = paper.querySelector('main') ?? paper.body;
  const walker = paper.createTreeWalker(main, NodeFilter.SHOW_TEXT);
  for (let node = walker.nextNode(); node !== null; node = walker.nextNode()) {
    const { data } = node as Text;
    for (let offset = 0; offset < data.length; offset += 1) {
      const letter = data.charAt(offset);
      if (/\s/.test(letter)) continue;
      letters.push({ node: node as Text, offset });
      text += letter;
    }
  }
  return { letters, text };
}

/** A frame over the words: the paper itself is not changed. */
function show(paper: Document, range: Range): void {
  paper.querySelectorAll('.found-words').forEach((frame) => {
    frame.remove();
  });
  const view = paper.defaultView;
  for (const box of range.getClientRects()) {
    const frame = paper.createElement('div');
    frame.className = 'found-words';
    Object.assign(frame.style, {
      position: 'absolute',
      left: `${box.left + (view?.scrollX ?? 0) - 2}px`,
      top: `${box.top + (view?.scrollY ?? 0) - 2}px`,
      width: `${box.width + 4}px`,
      height: `${box.height + 4}px`,
      background: 'rgb(255 214 102 / 45%)',
      outline: '2px solid #d48806',
      pointerEvents: 'none',
    });
    paper.body.append(frame);
  }
  range.startContainer.parentElement?.scrollIntoView({ block: 'center' });
}
