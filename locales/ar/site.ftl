site-title = موقع تجريبي على مثال مقاطعة Helmstedt
site-short = موقع تجريبي

art-beratung = استشارة
art-sprache = لغة
art-sport = رياضة
art-kultur = ثقافة
art-hobby = هوايات
art-begegnung = لقاءات وتعارف
art-kinder = أطفال وأسرة
art-bildung = تعليم
art-arbeit = عمل وتدريب مهني
art-gesundheit = صحة
art-frauen = عروض للنساء
art-ehrenamt = عمل تطوعي
art-wohnen = سكن
art-umwelt = طبيعة وبيئة

zielgruppe-alle = الجميع
zielgruppe-kinder = الأطفال
zielgruppe-jugendliche = الشباب
zielgruppe-erwachsene = البالغون
zielgruppe-eltern = الآباء والأمهات
zielgruppe-frauen = النساء
zielgruppe-maenner = الرجال
zielgruppe-aeltere = كبار السن
zielgruppe-neuzugewanderte = القادمون الجدد والقادمات
zielgruppe-ehrenamtliche = المتطوعون والمتطوعات
zielgruppe-verwaltung = العاملون والعاملات في الإدارة
zielgruppe-menschen-mit-behinderung = ذوو الإعاقة

handlungsfeld-arbeit-ausbildung = العمل والتدريب المهني
handlungsfeld-sprache-bildung = اللغة والتعليم
handlungsfeld-soziale-integration = الاندماج الاجتماعي
handlungsfeld-interkulturelle-oeffnung = الانفتاح بين الثقافات والتعاون
handlungsfeld-wohnen = السكن
handlungsfeld-gesundheit = الصحة
handlungsfeld-freizeit = أوقات الفراغ
