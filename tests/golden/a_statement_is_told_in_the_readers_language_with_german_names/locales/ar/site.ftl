site-title = صفحة نموذجية
site-short = نموذج
art-sprache = اللغة
art-sport = الرياضة
zielgruppe-alle = الجميع
zielgruppe-eltern = الآباء
handlungsfeld-bildung = التعليم
