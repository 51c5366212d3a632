/** The words in Kazakh that follow the status of a change. */
import type { Dictionary } from '../dictionary.ts';

export const tensed: Dictionary['tensed'] = {
  whatChanged: {
    will: 'Не өзгереді',
    has: 'Не өзгерді',
    had: 'Сол кезде не өзгерген',
    would: 'Не өзгерер еді',
  },
  whatChangedWith: {
    will: 'Осы редакцияда не өзгереді',
    has: 'Осы редакцияда не өзгерді',
    had: 'Сол кезде осы редакцияда не өзгерген',
    would: 'Осы редакцияда не өзгерер еді',
  },
  was: { will: 'Өзгеріске дейін', has: 'Бұрын', had: 'Өзгеріске дейін', would: 'Өзгеріссіз' },
  becomes: { will: 'Болады', has: 'Енді', had: 'Өзгерістен кейін', would: 'Болар еді' },
  means: {
    will: 'Бұл сіз үшін не білдіреді',
    has: 'Бұл сіз үшін не білдіреді',
    had: 'Бұл сіз үшін не білдірген',
    would: 'Бұл сіз үшін не білдірер еді',
  },
  newText: {
    will: 'Жаңа мәтін',
    has: 'Жаңа мәтін',
    had: 'Осы редакцияның мәтіні',
    would: 'Кері қайтарып алынған мәтін',
  },
  wordForWord: {
    will: 'Не өзгереді, сөзбе-сөз',
    has: 'Не өзгерді, сөзбе-сөз',
    had: 'Сол кезде не өзгерген, сөзбе-сөз',
    would: 'Не өзгерер еді, сөзбе-сөз',
  },
};
