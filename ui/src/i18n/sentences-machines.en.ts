/** What is wrong with engine, programs and machines, and what to do (`server/monitor/stuck/kinds`). */
export const machineSentences: Readonly<Record<string, string>> = {
  // names of the kinds
  引擎无应答: 'Engine does not answer',
  引擎分区异常: 'Partition not well',
  引擎过载拒收: 'Engine refuses commands',
  程序失去联系: 'Program silent',
  作业无人领取: 'Jobs nobody takes',
  磁盘空间不足: 'Disk nearly full',
  文书不能打印: 'Papers not printed',
  备份过期: 'Backup too old',
  工作日历缺失: 'Calendar missing',
  // the engine
  '流程引擎（{address}）没有应答，所有案件都不能进入下一环节，已作出的决定在恢复后自动送达引擎':
    'The engine ({address}) does not answer: no case moves on; decisions made reach it by themselves once it is back',
  '流程引擎第{partition}分区报告自身异常，该分区的案件可能停滞':
    'Partition {partition} of the engine says that it is not well: its cases may stand still',
  '流程引擎第{partition}分区没有主节点，该分区的案件全部停滞':
    'Nobody leads partition {partition} of the engine: all its cases stand still',
  '流程引擎过载，最近几分钟拒收了{dropped}条指令；系统会自动重送，办理变慢':
    'The engine has too much to do and refused {dropped} commands in the last minutes; they are sent again, work slows down',
  // programs
  '没有任何服务端在运行，工作人员不能登录办理，引擎数据不能入库':
    'No server runs: nobody can sign in, and what the engine tells is not taken in',
  '没有任何作业程序在运行，自动环节不执行，新任务不出现，文书不生成':
    'No workers run: automatic steps, new tasks and papers do not come',
  '{host}上的一个服务端失去联系，其余仍在运行': 'A server on {host} fell silent, others run on',
  '{host}上的一个作业程序失去联系，其余仍在运行': 'Workers on {host} fell silent, others run on',
  '没有作业程序领取“{jobType}”类作业，用到它的环节不执行':
    'No workers take jobs of the type “{jobType}”: steps that need it do not run',
  // machines
  '流程引擎数据所在磁盘只剩{free} GiB，低于2 GiB时引擎停止受理、文件不能写入':
    'The disk of the engine’s data has only {free} GiB left: below 2 GiB the engine stops and files cannot be written',
  '{host}的{folder}所在磁盘只剩{free} GiB，低于2 GiB时引擎停止受理、文件不能写入':
    'The disk of {folder} on {host} has only {free} GiB left: below 2 GiB the engine stops and files cannot be written',
  '{host}上的无头浏览器不能启动，{waiting}份文书等待生成PDF；审批不受影响':
    'The headless browser on {host} does not start, {waiting} papers wait for their PDF; approvals go on',
  本系统从未备份: 'There never was a backup',
  '最近一次备份在{days}天前，其后的案件数据没有备份':
    'The last backup was {days} days ago; what came after it has none',
  '{year}年节假日安排尚未录入，跨入该年的期限算不出届满日':
    'The holidays of {year} are not entered: terms that reach into it have no last day',
  // links
  查看运行状况: 'Look at the health page',
  录入工作日历: 'Enter the working calendar',
  '引擎进程、网络或磁盘有故障；恢复后系统自动补送，无须逐案处理':
    'Its process, the network or a disk is at fault; what waits is sent by itself afterwards, no case needs a hand',
  '查看各分区由哪个节点主持；多数节点恢复后自动选出主节点':
    'See which broker leads which partition; a leader is chosen by itself once most brokers are back',
  '持续出现时，请检查引擎所在机器的处理器和磁盘，或者增加节点':
    'If it goes on, look at processor and disk of the engine’s machine, or add brokers',
  '查看哪台机器上的程序失去联系；重新启动后自动接着办理，不会重复':
    'See on which machine it fell silent; started again it goes on where it was, nothing is done twice',
  '作业程序与引擎断开，或者版本旧于流程；请检查网络并升级作业程序':
    'The workers lost the engine, or are older than the processes; look at the network and update them',
  '清理或者扩大磁盘；腾出空间后自动恢复': 'Make room or enlarge the disk; all goes on by itself',
  '检查 YINGJIU_BROWSER 指向的程序能否运行、内存是否足够；恢复后自动补打':
    'Does the program of YINGJIU_BROWSER run, is there memory? Papers are printed by themselves afterwards',
  '在服务器上运行 npm run backup，并设置每日自动执行':
    'Run npm run backup on the server, and every day by itself',
  '按国务院办公厅通知录入该年节假日和调休，由另一人复核发布后，各期限自动补算':
    'Enter holidays and makeup workdays as the State Council announced them; released by another person, terms are computed by themselves',
};
