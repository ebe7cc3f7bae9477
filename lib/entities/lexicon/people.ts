/**
 * Well-known people: English names, "|", Arabic ones. A surname marked with "!" names this person wherever it stands alone
 * and nobody else of the article bears it; one marked "?" alone is a person's, but the library says whose.
 */
export const PEOPLE = `
Bashar al-Assad? | بشار الأسد?
Hafez al-Assad | حافظ الأسد
Vladimir Putin! | فلاديمير بوتين!
Dmitry Medvedev, Dmitri Medvedev! | ديمتري ميدفيديف!
Sergei Lavrov!, Sergey Lavrov | سيرغي لافروف!, سيرجي لافروف
Sergei Shoigu!, Sergey Shoigu, Sergei Shoygu | سيرغي شويغو!, سيرجي شويجو
Dmitry Peskov! | دميتري بيسكوف!
Maria Zakharova! | ماريا زاخاروفا!
Vitaly Churkin! | فيتالي تشوركين!
Barack Obama! | باراك أوباما!, باراك اوباما
Donald Trump?, Donald J. Trump | دونالد ترامب!, دونالد ترمب
Hillary Clinton?, Hillary Rodham Clinton | هيلاري كلينتون!
Bill Clinton | بيل كلينتون
Joe Biden! | جو بايدن!
John Kerry? | جون كيري!
Rex Tillerson! | ريكس تيلرسون!
Mike Pompeo! | مايك بومبيو!
Ashton Carter, Ash Carter | آشتون كارتر
George W. Bush | جورج بوش
Bernie Sanders? | بيرني ساندرز!
Recep Tayyip Erdogan!, Recep Tayyip Erdoğan | رجب طيب أردوغان!, رجب طيب اردوغان
Ahmet Davutoglu! | أحمد داود أوغلو
Mevlut Cavusoglu! | مولود تشاووش أوغلو, مولود جاويش أوغلو
Binali Yildirim! | بن علي يلدريم!
Angela Merkel! | أنجيلا ميركل!, أنغيلا ميركل
Francois Hollande?, François Hollande | فرانسوا هولاند!, فرنسوا هولاند
Emmanuel Macron! | إيمانويل ماكرون!
Laurent Fabius! | لوران فابيوس!
David Cameron? | ديفيد كاميرون!
Theresa May | تيريزا ماي
Boris Johnson? | بوريس جونسون!
Benjamin Netanyahu!, Binyamin Netanyahu | بنيامين نتنياهو!, بنيامين نتانياهو
Mahmoud Abbas | محمود عباس
Yasser Arafat! | ياسر عرفات
Hassan Rouhani!, Hassan Rohani | حسن روحاني!
Mohammad Javad Zarif!, Javad Zarif | محمد جواد ظريف, جواد ظريف
Ali Khamenei!, Ayatollah Ali Khamenei | علي خامنئي!
Qassem Soleimani!, Qasem Soleimani | قاسم سليماني
Hassan Nasrallah!, Sayyed Hassan Nasrallah | حسن نصر الله, حسن نصرالله
Saad Hariri?, Saad al-Hariri | سعد الحريري
Michel Aoun! | ميشال عون
Walid al-Moallem?, Walid Muallem, Walid al-Muallem | وليد المعلم
Faisal Mekdad, Faisal Miqdad, Faisal al-Mekdad | فيصل المقداد
Bashar Jaafari, Bashar al-Jaafari, Bashar Ja'afari | بشار الجعفري
Staffan de Mistura! | ستيفان دي ميستورا!, ستافان دي ميستورا
Kofi Annan! | كوفي عنان!, كوفي أنان
Ban Ki-moon!, Ban Ki-Moon | بان كي مون
Antonio Guterres!, António Guterres | أنطونيو غوتيريس!, أنطونيو غوتيريش
Lakhdar Brahimi! | الأخضر الإبراهيمي
Federica Mogherini! | فيديريكا موغيريني!
Rami Abdel Rahman, Rami Abdul Rahman, Rami Abdulrahman, Rami Abdurrahman, Rami Abdelrahman, Rami Abdul-Rahman, Rami Abdel-Rahman, Rami Abdurahman | رامي عبد الرحمن
Salim Idriss | سليم إدريس
Abu Bakr al-Baghdadi, Abu Bakr Al-Baghdadi, Abu Bakr al Baghdadi | أبو بكر البغدادي
Abu Mohammed al-Golani, Abu Mohammad al-Jolani, Abu Mohamed al-Golani, Abu Mohammed al-Julani | أبو محمد الجولاني
Osama bin Laden!, Usama bin Laden | أسامة بن لادن!
Ayman al-Zawahiri! | أيمن الظواهري
Saddam Hussein | صدام حسين
Muammar Gaddafi!, Moammar Gadhafi, Muammar Qaddafi, Moammar Gaddafi | معمر القذافي!
Hosni Mubarak! | حسني مبارك
Mohamed Morsi!, Mohammed Morsi | محمد مرسي
Abdel Fattah al-Sisi!, Abdel Fattah el-Sisi, Abdel-Fattah el-Sissi, Abdelfattah al-Sisi | عبد الفتاح السيسي!, عبدالفتاح السيسي
Haider al-Abadi!, Haidar al-Abadi | حيدر العبادي!
Nouri al-Maliki!, Nuri al-Maliki | نوري المالكي
Masoud Barzani!, Massoud Barzani | مسعود بارزاني!, مسعود البارزاني
Abdullah Ocalan! | عبد الله أوجلان!
Ali Abdullah Saleh | علي عبد الله صالح, علي عبدالله صالح
Abd Rabbuh Mansur Hadi, Abed Rabbo Mansour Hadi, Abdrabbuh Mansur Hadi | عبد ربه منصور هادي, عبدربه منصور هادي
Mohammed bin Salman, Mohammad bin Salman | محمد بن سلمان
Salman bin Abdulaziz, King Salman | سلمان بن عبدالعزيز, سلمان بن عبد العزيز, الملك سلمان, الملك سلمان بن عبدالعزيز, الملك سلمان بن عبد العزيز
Adel al-Jubeir!, Adel Al-Jubeir | عادل الجبير!
King Abdullah II | الملك عبد الله الثاني, عبدالله الثاني
Xi Jinping!, | شي جين بينغ
Kim Jong Un!, Kim Jong-un, Kim Jong-Un | كيم جونغ أون, كيم جونغ اون
Narendra Modi! | ناريندرا مودي!
Volodymyr Zelensky!, Volodymyr Zelenskyy, Volodymyr Zelenskiy | فولوديمير زيلينسكي!
Pope Francis | البابا فرنسيس, البابا فرانسيس
Sepp Blatter! | سيب بلاتر!, جوزيف بلاتر
Michel Platini! | ميشال بلاتيني!
Lionel Messi! | ليونيل ميسي!
Cristiano Ronaldo! | كريستيانو رونالدو!
Jose Mourinho! | جوزيه مورينيو!
Arsene Wenger! | أرسين فينغر!
Mitt Romney! | ميت رومني!
Mitch McConnell! | ميتش ماكونيل!
Nancy Pelosi! | نانسي بيلوسي!
Paul Ryan | بول راين
John Boehner! | جون بينر
Harry Reid | هاري ريد
Chuck Schumer! | تشاك شومر!
Ted Cruz? | تيد كروز
Marco Rubio! | ماركو روبيو!
John McCain! | جون ماكين!
Elizabeth Warren? | إليزابيث وارن
Pete Buttigieg! | بيت بوتيجيج!
Kamala Harris | كامالا هاريس
Mike Pence! | مايك بنس!
James Comey! | جيمس كومي!
Robert Mueller! | روبرت مولر!
Brett Kavanaugh! | بريت كافانو!
Edward Snowden! | إدوارد سنودن!
Julian Assange! | جوليان أسانج!
Bob Woodward
Newt Gingrich!
Rick Santorum!
Rick Perry
Jeb Bush
Chris Christie?
Rand Paul
Ron Paul
Jeff Sessions
Michael Flynn
Paul Manafort!
Michael Cohen
Rudy Giuliani!
Steve Bannon!
Sean Spicer!
Jared Kushner!
Ivanka Trump
Melania Trump
Michelle Obama
Martin Luther King, Martin Luther King Jr | مارتن لوثر كينغ
Al Gore
Al Franken
Al Sharpton
`;
