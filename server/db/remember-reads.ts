import type { EntityManager } from 'typeorm';

/** A manager that answers a question asked before from memory, and how to make it forget. */
export interface RememberedReads {
  em: EntityManager;
  /** Forgets every answer whose question (statement or entity, with its parameters) holds this text. */
  forget: (text: string) => void;
}

const reads = ['query', 'find', 'findBy', 'findOne', 'findOneBy', 'existsBy'] as const;

/**
 * For code written for one case that is run over many of them: what they share (settings, offices) and what one case asks for again
 * and again is read once. Only in one transaction that sees a standing state, and where nobody writes but who then calls
 * `forget`; rows are shared, so nobody may write to them either.
 */
export function rememberReads(em: EntityManager): RememberedReads {
  const answers = new Map<string, Promise<unknown>>();
  return {
    em: new Proxy(em, {
      get: (target, name) => {
        const read = reads.find((known) => known === name);
        if (read === undefined) return Reflect.get(target, name, target) as unknown;
        return (...given: unknown[]) => {
          const question = JSON.stringify([read, ...given.map(nameOf)]);
          const answer = answers.get(question) ?? ask(target, read, given);
          answers.set(question, answer);
          return answer;
        };
      },
    }),
    forget: (text) => {
      for (const question of answers.keys()) if (question.includes(text)) answers.delete(question);
    },
  };
}

function ask(em: EntityManager, read: (typeof reads)[number], given: unknown[]): Promise<unknown> {
  return (em[read] as (...args: unknown[]) => Promise<unknown>).apply(em, given);
}

/** An entity is its class; everything else is told apart by its JSON. */
function nameOf(argument: unknown): unknown {
  return typeof argument === 'function' ? argument.name : argument;
}
