/** Why a running case can or cannot be moved to another release (`processes/migration`, `server/designer/running`). */
export const runningSentences = {
  '案件主流程全国统一，从不迁移': 'The main process is national and never moved',
  '原版流程含有事件子流程，流程引擎不能迁移':
    'The old process has an event subprocess; the engine cannot move it',
  '新版流程含有事件子流程，流程引擎不能迁移':
    'The new process has an event subprocess; the engine cannot move to it',
  '流程含有事件子流程，流程引擎不能迁移':
    'A process with an event subprocess cannot be moved by the engine',
  '正从一步转到下一步，请稍后再看': 'Between two steps; look again in a moment',
  '流程引擎刚有变动，位置还没有更新，请稍后再看':
    'The engine has just moved it and its position is not known yet; look again in a moment',
  '停在“{step}”（{kindWords}），流程引擎不能在这里迁移，请等它通过这一步':
    'Stands at “{step}” ({kindWords}), where the engine cannot move it; wait until it has passed',
  '停在“{step}”，流程引擎不能在这里迁移': 'Stands at “{step}”, where the engine cannot move it',
  '新版没有“{step}”这一步，请选择对应的步骤':
    'The new release has no step “{step}”; choose one in its place',
  '“{step}”在新版是另一种步骤（{kindWords}），请选择对应的步骤':
    '“{step}” is of another kind in the new release ({kindWords}); choose one in its place',
  '“{step}”在新版是另一种步骤': '“{step}” is of another kind in the new release',
  '“{step}”在新版处于另一个子流程之内，流程引擎不能迁移':
    '“{step}” lies in another subprocess in the new release; the engine cannot move it',
  '“{step}”在新版处于另一个子流程之内': '“{step}” lies in another subprocess in the new release',
  '“{step}”带有消息以外的边界事件，流程引擎不能在这里迁移':
    '“{step}” has a boundary event other than a message; the engine cannot move it here',
  '“{step}”带有不能迁移的边界事件': '“{step}” has a boundary event that cannot be moved',
  '“{step}”的边界事件在新旧两版等待同一消息，流程引擎不能在这里迁移':
    'The boundary events of “{step}” await the same message in both releases; the engine cannot move it here',
  '“{step}”的边界事件在新旧两版等待同一消息':
    'The boundary events of “{step}” await the same message in both releases',
  '“{step}”在新版改用了另一种任务实现，流程引擎不能迁移':
    '“{step}” is another kind of task in the new release; the engine cannot move it',
  '“{step}”在新版改用了另一种任务实现': '“{step}” is another kind of task in the new release',
  '案件已经进到“{step}”，没有为它选择对应的步骤':
    'The case has come to “{step}”, for which no step was chosen',
  '等待事件“{step}”不能迁移': 'The event “{step}” cannot be moved',
  新版步骤的边界事件缺少它所等消息的变量:
    'A boundary event of the new step lacks the variable of the message it awaits',
  '新版没有步骤“{step}”': 'The new release has no step “{step}”',
  '流程引擎拒绝迁移，原因见系统日志': 'The engine refused; the log says why',
  该版本没有这个流程: 'This release has no such process',
  '新版没有这个流程，案件在原版办完':
    'The new release has no such process; the case finishes where it is',
  '这个子流程已经办完，不能退回': 'The process has ended and cannot go back',
  已经不在迁移后的版本上: 'No longer on the release it was moved to',
  '案件已离开这个子流程，没有可迁移的': 'The case has left this process; there is nothing to move',
  '流程引擎里还没有这一版，请稍后再试':
    'The engine does not know this release yet; try again later',
  '案件一直有其他操作在进行，请稍后再试':
    'Something else was being done to the case all the time; try again later',
  办理任务: 'a task',
  系统步骤: 'a step of the system',
  内嵌子流程: 'an embedded subprocess',
  调用子流程: 'a called process',
  等待事件: 'an event that waits',
  等待消息的步骤: 'a step that awaits a message',
  等待事件的网关: 'a gateway that waits for events',
  决策表步骤: 'a decision table',
  多实例步骤: 'several instances at once',
} as const;
