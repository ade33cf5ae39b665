/** Words of the records of visits: ways, what is looked at and how it is known, who signs, how far a record on a device is. */
export const visitWords = {
  入户走访: 'Visit at home',
  当面谈话: 'Talk in person',

  住房: 'Housing',
  收入来源: 'Income',
  健康和劳动能力: 'Health and fitness for work',
  需要供养的人: 'Dependants',
  子女就学: 'Children at school',
  欠债: 'Debts',
  已享受的社会救助: 'Social assistance received',
  '车辆、商铺等较大财产': 'Vehicles, shops and other large property',
  '邻里、村（居）民委员会的反映': 'What neighbours and the village committee say',

  现场查看: 'seen',
  听其陈述: 'told',
  未能查明: 'not found out',

  经本人阅读: 'Read by the person',
  已向本人宣读: 'Read out to the person',

  被走访人: 'Person visited',
  在场人: 'Person present',
  询问人: 'Asked by',
  记录人: 'Recorded by',
  走访人员: 'Official',

  正在记录: 'Being written',
  未同步: 'Not synced',
  同步中: 'Syncing',
  已同步: 'Synced',
  有冲突: 'Conflict',
  被退回: 'Returned',
} as const;
