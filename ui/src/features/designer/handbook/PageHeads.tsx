interface Props {
  left: string;
  right: string;
}

const quoted = (text: string): string =>
  `"${text.replace(/["\\\n<]/g, (one) => `\\${one.charCodeAt(0).toString(16)} `)}"`;

/** What stands at the head of every printed page; the number of the page stands at its foot. */
export function PageHeads({ left, right }: Props) {
  const style = 'font-size: 9pt; color: #595959;';
  return (
    <style>
      {`@page {
        @top-left { content: ${quoted(left)}; ${style} }
        @top-right { content: ${quoted(right)}; ${style} }
        @bottom-center { content: counter(page) " / " counter(pages); ${style} }
      }`}
    </style>
  );
}
