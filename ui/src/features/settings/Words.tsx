/** A value in words; what the words part by a semicolon stands on lines of its own. */
export function Words({ text }: { text: string }) {
  const lines = text.split('；');
  if (lines.length === 1) return <span className="words">{text}</span>;
  return (
    <ul className="words">
      {lines.map((line) => (
        <li key={line}>{line}</li>
      ))}
    </ul>
  );
}
