import { createServer, type IncomingMessage } from 'node:http';

/** What the engine recorded of a case and everything it called, elements and flows as `process/element`. */
export interface CaseRecords {
  ended: boolean;
  reached: ReadonlySet<string>;
  flows: ReadonlySet<string>;
  incidents: readonly string[];
}

interface EngineRecord {
  key: number;
  valueType: string;
  intent: string;
  value: {
    bpmnProcessId: string;
    bpmnElementType: string;
    elementId: string;
    processInstanceKey: number;
    parentProcessInstanceKey: number;
    errorType?: string;
    errorMessage?: string;
    jobKey?: number;
  };
}

/** The exporter's records by case: a called process belongs to the one that called it. */
export class Records {
  readonly #parents = new Map<string, string>();
  readonly #all: EngineRecord[] = [];

  add(record: EngineRecord): void {
    if (record.valueType === 'PROCESS_INSTANCE') {
      const { processInstanceKey, parentProcessInstanceKey } = record.value;
      if (parentProcessInstanceKey > 0) {
        this.#parents.set(String(processInstanceKey), String(parentProcessInstanceKey));
      }
      this.#all.push(record);
    }
    if (record.valueType === 'INCIDENT' && record.intent === 'CREATED') this.#all.push(record);
  }

  of(root: string | null): CaseRecords {
    const mine = this.#all.filter(
      ({ value }) => this.#rootOf(String(value.processInstanceKey)) === root,
    );
    const named = (intent: string) =>
      new Set(mine.filter((record) => record.intent === intent).map(nameOf));
    return {
      ended: mine.some(
        ({ intent, value }) =>
          intent === 'ELEMENT_COMPLETED' &&
          value.bpmnElementType === 'PROCESS' &&
          String(value.processInstanceKey) === root,
      ),
      reached: named('ELEMENT_COMPLETED'),
      flows: named('SEQUENCE_FLOW_TAKEN'),
      incidents: mine
        .filter(({ valueType }) => valueType === 'INCIDENT')
        .map((record) => `${nameOf(record)}: ${record.value.errorMessage ?? ''}`),
    };
  }

  /** Key of the incident of a job. */
  incidentOf(jobKey: string): string | undefined {
    const incident = this.#all.find(
      ({ valueType, value }) => valueType === 'INCIDENT' && String(value.jobKey) === jobKey,
    );
    return incident && String(incident.key);
  }

  /** Key of the incident in a process instance, whatever raised it. */
  incidentIn(processInstanceKey: string): string | undefined {
    const incident = this.#all.find(
      ({ valueType, value }) =>
        valueType === 'INCIDENT' && String(value.processInstanceKey) === processInstanceKey,
    );
    return incident && String(incident.key);
  }

  /** Key of the element instance that is or was active in a process instance. */
  elementInstanceOf(processInstanceKey: string, elementId: string): string | undefined {
    const found = this.#all.find(
      ({ intent, value }) =>
        intent === 'ELEMENT_ACTIVATED' &&
        value.elementId === elementId &&
        String(value.processInstanceKey) === processInstanceKey,
    );
    return found && String(found.key);
  }

  #rootOf(key: string): string {
    const parent = this.#parents.get(key);
    return parent === undefined ? key : this.#rootOf(parent);
  }
}

const nameOf = ({ value }: EngineRecord): string =>
  `${value.bpmnProcessId.replace(/--.*$/, '')}/${value.elementId}`;

/** Takes what the engine's exporter posts to a port. */
export async function listenToExporter(
  port: number,
): Promise<{ records: Records; close: () => Promise<void> }> {
  const records = new Records();
  const server = createServer((request, response) => {
    void readLines(request).then((lines) => {
      for (const line of lines) {
        const parsed = JSON.parse(line) as Partial<EngineRecord>;
        if (parsed.valueType) records.add(parsed as EngineRecord);
      }
      const isBulk = request.url?.includes('_bulk') === true;
      response.setHeader('content-type', 'application/json');
      response.setHeader('x-elastic-product', 'Elasticsearch');
      response.end(isBulk ? '{"took":1,"errors":false,"items":[]}' : '{"acknowledged":true}');
    });
  });
  await new Promise<void>((resolve, reject) => {
    server.once('error', reject);
    server.listen(port, '127.0.0.1', resolve);
  });
  return {
    records,
    close: async () => {
      server.closeAllConnections();
      await new Promise((resolve) => server.close(resolve));
    },
  };
}

async function readLines(request: IncomingMessage): Promise<string[]> {
  const chunks: Buffer[] = [];
  for await (const chunk of request) chunks.push(chunk as Buffer);
  if (request.url?.includes('_bulk') !== true) return [];
  return Buffer.concat(chunks).toString('utf8').split('\n').filter(Boolean);
}
