// What customers of the demo shop wrote in Chinese, and what Ana answered.
import type { DemoScript } from './demo-script';

const language = 'zh';

export const chineseScripts: DemoScript[] = [
  { language, asks: ['多久能送到？', '标准配送需要几天', '周五之前能收到吗'], then: [{ rate: 'up' }, { ends: 'silence' }] },
  { language, asks: ['可以礼品包装吗', '能帮我写贺卡吗？'], then: [{ rate: 'up' }, '谢谢', { ends: 'customer' }, { satisfaction: 5 }] },
  { language, asks: ['怎么退货', '我想知道退货的流程'], then: [{ rate: 'up' }, { ends: 'silence' }, { satisfaction: 4 }] },
  { language, asks: ['可以用支付宝付款吗', '有哪些付款方式'], then: [{ ends: 'silence' }], channel: 'widget' },
  { language, asks: ['发票在哪里下载', '怎么开发票'], then: [{ ends: 'silence' }] },
  { language, asks: ['忘记密码了怎么办'], then: [{ rate: 'up' }, { ends: 'silence' }] },
  { language, asks: ['退款什么时候到账', '退货后多久能拿到钱'], then: [{ rate: 'down', reason: 'incomplete' }, { ends: 'silence' }, { satisfaction: 3 }] },
  { language, lately: true, asks: ['我的订单到哪了'], then: ['FF-204806 mei@example.com', { rate: 'up' }, { ends: 'silence' }, { satisfaction: 5 }] },
  { language, asks: ['转人工', '我要找人工客服'], then: [{ agent: '您好，我是 Ana，请问有什么可以帮您？' }, '茶具少了一个杯子', { agent: '非常抱歉，我们今天就补寄一个杯子给您，不收任何费用。' }, '太好了，谢谢', { label: 'faulty' }, { ends: 'agent' }, { satisfaction: 5, comment: '客服很耐心' }] },
  { language, asks: ['你们收不收旧茶壶', '可以帮我修补古董花瓶吗'], then: [{ rate: 'down', reason: 'not_understood' }, { ends: 'silence' }] },
  { language, channel: 'widget', asks: ['你们的服务太差了！！！我非常生气，要投诉'], then: [{ agent: '非常抱歉给您带来不好的体验。我是 Ana，请告诉我订单号，我马上处理。' }, 'FF-204809', { agent: '退款已经发出，三个工作日内到账。' }, { label: 'complaint' }, { ends: 'agent' }, { satisfaction: 2 }] },
  { language, asks: ['我要人工客服，地址填错了'], then: [], openSinceMinutes: 17 },
];
