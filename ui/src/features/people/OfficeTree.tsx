import { Tree, type TreeDataNode } from 'antd';
import { useTranslation } from 'react-i18next';
import { Loading } from '../../shared/Loading.js';
import { ProblemView } from '../../shared/ProblemView.js';
import { useManagedOffices } from '../settings/use-managed-offices.js';
import type { OfficeNode } from '../settings/offices-under.js';

const everywhere = 'all';

/** The offices whose people the reader may see, as they stand one below another. */
export function OfficeTree({
  selected,
  onSelect,
}: {
  selected: string | null;
  onSelect: (officeId: string | null) => void;
}) {
  const { t } = useTranslation();
  const { offices, isPending, error } = useManagedOffices('see-people');
  if (isPending) return <Loading />;
  if (error !== null) return <ProblemView error={error} />;
  return (
    <Tree
      blockNode
      defaultExpandAll
      selectedKeys={[selected ?? everywhere]}
      treeData={[{ key: everywhere, title: t('people.allOffices'), children: nodesOf(offices) }]}
      onSelect={([key]) => {
        onSelect(key === undefined || key === everywhere ? null : String(key));
      }}
    />
  );
}

function nodesOf(offices: readonly OfficeNode[]): TreeDataNode[] {
  const below = (parentId: string | null): TreeDataNode[] =>
    offices
      .filter((office) => officeParent(office, offices) === parentId)
      .map(({ id, name }) => ({ key: id, title: name, children: below(id) }));
  return below(null);
}

/** The office above, when the reader sees it too. */
function officeParent({ parentId }: OfficeNode, offices: readonly OfficeNode[]): string | null {
  return offices.some(({ id }) => id === parentId) ? parentId : null;
}
