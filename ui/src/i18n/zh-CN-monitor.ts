/** The frame of the monitor (流程监控); its rooms have a file each. */
export const monitorScreens = {
  monitor: {
    title: '流程监控',
    tabs: '流程监控的页面',
    chart: {
      table: '数据表',
      csv: '导出CSV',
      empty: '没有数据',
      unknown: '—',
    },
    duration: {
      seconds: '{{n}}秒',
      minutes: '{{n}}分钟',
      hours: '{{n}}小时',
      days: '{{n}}天',
    },
    tab: {
      overview: '概览',
      stuck: '办理停滞',
      processes: '流程图',
      mends: '处置单',
      alerts: '预警',
      health: '运行状况',
      feed: '引擎数据',
    },
  },
} as const;
