site-title = وب‌سایت نمونه بر پایه شهرستان Helmstedt
site-short = وب‌سایت نمونه

art-beratung = مشاوره
art-sprache = زبان
art-sport = ورزش
art-kultur = فرهنگ
art-hobby = سرگرمی
art-begegnung = دیدار و آشنایی
art-kinder = کودکان و خانواده
art-bildung = آموزش
art-arbeit = کار و آموزش حرفه‌ای
art-gesundheit = سلامت
art-frauen = برنامه‌ها برای زنان
art-ehrenamt = کار داوطلبانه
art-wohnen = مسکن
art-umwelt = طبیعت و محیط زیست

zielgruppe-alle = همه
zielgruppe-kinder = کودکان
zielgruppe-jugendliche = نوجوانان و جوانان
zielgruppe-erwachsene = بزرگسالان
zielgruppe-eltern = پدران و مادران
zielgruppe-frauen = زنان
zielgruppe-maenner = مردان
zielgruppe-aeltere = سالمندان
zielgruppe-neuzugewanderte = تازه‌واردان
zielgruppe-ehrenamtliche = داوطلبان
zielgruppe-verwaltung = کارکنان اداره‌ها
zielgruppe-menschen-mit-behinderung = افراد دارای معلولیت

handlungsfeld-arbeit-ausbildung = کار و آموزش حرفه‌ای
handlungsfeld-sprache-bildung = زبان و آموزش
handlungsfeld-soziale-integration = ادغام اجتماعی
handlungsfeld-interkulturelle-oeffnung = گشودگی میان‌فرهنگی و همکاری
handlungsfeld-wohnen = مسکن
handlungsfeld-gesundheit = سلامت
handlungsfeld-freizeit = اوقات فراغت
