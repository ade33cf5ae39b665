import { isFlatGroup, nameOf, type FormComponent, type FormSchema } from './form-component.js';

/** What the files of a form may be; each is a kind of scan of the case (`server/attachments/attachment-words.ts`). */
export const enclosureKinds = ['record', 'material', 'inner-record'] as const;
export type EnclosureKind = (typeof enclosureKinds)[number];

/** Files of one field at most, unless it says less: as many as a person looks through. */
export const mostEnclosures = 30;
const longestId = 36;

/** What the files of an `attachments` field are: `properties.kind`, `record` (笔录、复函及照片) unless told. */
export const enclosureKindOf = ({ properties }: FormComponent): EnclosureKind =>
  enclosureKinds.find((kind) => kind === properties?.['kind']) ?? 'record';

/** How many files a field takes: `validate.max`, never more than `mostEnclosures`. */
export const enclosureLimit = ({ validate }: FormComponent): number =>
  Math.min(validate?.max ?? mostEnclosures, mostEnclosures);

/** What is wrong with the ids of an `attachments` field; whether they are scans of the case, the server says. */
export function enclosuresFault(component: FormComponent, value: unknown): string | null {
  const isIds = (item: unknown) =>
    typeof item === 'string' && item !== '' && item.length <= longestId;
  if (!Array.isArray(value) || !value.every(isIds)) return '应为扫描件的列表';
  if (new Set(value).size !== value.length) return '同一扫描件列了两次';
  const [least, most] = [component.validate?.min ?? 0, enclosureLimit(component)];
  if (value.length < least) return `至少附${least}个文件`;
  return value.length > most ? `最多附${most}个文件` : null;
}

/** The files of one field of accepted data. */
export interface Enclosures {
  pointer: string;
  kind: EnclosureKind;
  ids: string[];
}

/** Every file of accepted data with where it stands, groups and lists included. */
export function enclosuresOf(
  { components }: Pick<FormSchema, 'components'>,
  data: Readonly<Record<string, unknown>>,
  pointer = '',
): Enclosures[] {
  return components.flatMap((component) => {
    const inner = { components: component.components ?? [] };
    if (isFlatGroup(component)) return enclosuresOf(inner, data, pointer);
    const name = nameOf(component);
    const value = name === null ? undefined : data[name];
    const at = `${pointer}/${name ?? ''}`;
    if (component.type === 'attachments' && Array.isArray(value)) {
      return [{ pointer: at, kind: enclosureKindOf(component), ids: value.map(String) }];
    }
    if (component.type === 'group' && isRow(value)) return enclosuresOf(inner, value, at);
    if (component.type !== 'dynamiclist' || !Array.isArray(value)) return [];
    return value.flatMap((row: unknown, index) =>
      isRow(row) ? enclosuresOf(inner, row, `${at}/${index}`) : [],
    );
  });
}

const isRow = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);
