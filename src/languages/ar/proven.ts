/** What witnesses prove of a version, and what nobody proves. */
import type { RecordWords } from '../record-words.ts';

export const proven: RecordWords['proven'] = {
  title: `ما هو مثبت وما هو قول فقط`,
  time: (moment, authority) =>
    `تؤكد ${authority} أن هذه الأسطر كانت موجودة في ${moment}. وهذا يثبت التاريخ لكل من يثق بهذه الجهة.`,
  key: (fingerprint) =>
    `موقّع بالمفتاح ${fingerprint}. وهذا يثبت من يضمن هذه الأسطر لكل من يعرف صاحب المفتاح، ولا يثبت متى.`,
  block: (height) =>
    `يذكر الكتلة ${height} من بيتكوين. يتحقق الأمر \`ots verify\` من وجود هذه الأسطر فيها ويعطي التاريخ.`,
  nothing: `لا يثبت شيئًا: فهو غير مكتمل، أو لا يطابق هذه الأسطر، أو أُنجز بشهادة غير صالحة.`,
  digests: `مثبت بالبصمات: الملفات أعلاه هي التي يسميها السجل.`,
  said: `قول الناشر فقط: يوم النشر، ومن أُخطر وكيف، ومن قرأ النص أو اعتمده، وكل الملاحظات أعلاه.`,
};
