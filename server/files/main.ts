import { fileRoom } from './file-room.js';
import { sealOldFiles } from './seal-old-files.js';

/** `npm run seal-files`. Ends with 0 when every stored file is sealed, 2 when that could not be done. */
async function main({ YINGJIU_FILES: files, YINGJIU_DATA_KEY: key }: NodeJS.ProcessEnv) {
  if (!files || !key) {
    console.error(
      '请在 YINGJIU_FILES、YINGJIU_DATA_KEY 中给出文件目录和数据密钥，与系统运行时相同。',
    );
    return 2;
  }
  try {
    const room = fileRoom({ files, dataKey: Buffer.from(key, 'base64') });
    const { sealed, already } = await sealOldFiles(room);
    console.log(`已加密${sealed}个旧文件，另有${already}个此前已经加密。`);
    return 0;
  } catch (error) {
    console.error('没有全部加密，可以再次运行：', error);
    return 2;
  }
}

process.exit(await main(process.env));
