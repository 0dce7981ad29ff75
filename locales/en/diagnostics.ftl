### What the program says about the editors' files, in English. The source is locales/de/diagnostics.ftl; the comments stand there.

## Frame of every finding

severity-error = error
severity-warning = warning
help-title = help
remedy-title = what to do
help-nearest = Did you mean `{ $name }`?
help-allowed =
    { $count ->
        [one] Only { $names } is possible.
       *[other] Possible are: { $names }.
    }
count-more =
    { $count ->
        [one] The same occurs in one more place.
       *[other] The same occurs in { $count } more places.
    }
other-place = This place belongs to it.
count-errors =
    { $errors ->
        [one] { $errors } error
       *[other] { $errors } errors
    }
count-warnings =
    { $warnings ->
        [one] { $warnings } warning
       *[other] { $warnings } warnings
    }
summary =
    { $errors ->
        [0] { $warnings ->
            [0] No errors, no warnings.
           *[other] { count-warnings }
        }
       *[other] { $warnings ->
            [0] { count-errors }
           *[other] { count-errors }, { count-warnings }
        }
    }

## Files

diagnostic-not-utf8 = A character of this file is not saved as UTF-8 and can't be read.
    .remedy = Save the file with the encoding UTF-8; most editors offer it under “Save as”.
    .label = this character

diagnostic-byte-order-mark = An invisible mark (BOM) stands before the first character of the file.
    .remedy = It does no harm; when convenient, save the file as “UTF-8” rather than “UTF-8 with BOM”.

diagnostic-carriage-returns =
    { $count ->
        [one] In one file the lines end the Windows way (CR LF).
       *[other] In { $count } files the lines end the Windows way (CR LF).
    }
    .remedy = It does no harm; when convenient, set the line ending to “LF” in your editor, so that changes are easy to follow.

diagnostic-file-too-large =
    { $limit ->
        [one] The file has { $size } MB; { $limit } MB is allowed.
       *[other] The file has { $size } MB; { $limit } MB are allowed.
    }
    .remedy = Make the picture smaller or divide the text among several files.

diagnostic-empty-file = The file is empty.
    .remedy = Fill it in, with a similar file as a model, or delete it.

diagnostic-symbolic-link = A symbolic link stands here instead of a file or folder.
    .remedy = Delete the link and put the file itself in this place.

diagnostic-bad-file-name = The name `{ $name }` does not follow the rules for file names.
    .remedy = Change the name to `{ $wanted }`; small letters from a to z (ae for ä), digits and hyphens are allowed.
    .other = The obvious name is already taken here.

diagnostic-unknown-place = No file of this kind belongs at `{ $path }`.
    .remedy = Put the file in the right folder, for example as `content/gemeinden/velpke/angebote/sprachcafe.md`, or delete it.

diagnostic-unknown-language-file = The language `{ $language }` in the file’s name is not one of this website’s languages.
    .remedy = Change the code in the name, for example to `sprachcafe.ar.md` for Arabic, or add the language in `content/site.toml` under `[[sprachen]]`.

diagnostic-file-missing = The file or folder `{ $path }` is missing.
    .remedy = Create `{ $path }` or check the spelling; if everything seems to be missing, start the program in the folder that contains `content`.

diagnostic-picture-unreadable = `{ $path }` can't be published like this: { $problem }
    .remedy = Open the file in a picture editor, save it anew and put it back in this place.
    .label = this place

## Head of the file

diagnostic-head-missing = The file does not begin with the line `+++`.
    .remedy = Write nothing but `+++` in the first line, the fields below it, and `+++` once more after the last field.
    .label = `+++` is missing here

diagnostic-head-unclosed = The head of the file is not closed: the second line `+++` is missing.
    .remedy = After the last field, write a line with nothing but `+++`.
    .label = the head begins here

diagnostic-head-syntax = This part can’t be read: { $problem }
    .remedy = Write one field per line in the form `titel = "Sprachcafé"`; lists stand in square brackets: `tage = ["mo", "di"]`.

diagnostic-typographic-quotes = `{ $literal }` stands in curly instead of straight quotation marks.
    .remedy = Replace the outer pair with straight quotation marks: `titel = "Sprachcafé"`.

diagnostic-unknown-field = There is no field `{ $field }` here.
    .remedy = Check the spelling or delete the line.
    .label = this field

diagnostic-field-in-wrong-table = The field `{ $field }` stands in a section that it doesn’t belong to.
    .remedy = Move the line further up, above the first line in square brackets such as `[anmeldung]` or `[[zeiten]]`.
    .label = this field

diagnostic-missing-field =
    { $section ->
        [none] `{ $field }` is missing.
       *[other] `{ $field }` is missing in the section `{ $section }`.
    }
    .remedy =
        { $section ->
            [none] Add `{ $field }`, for example with a similar file as a model.
           *[other] Below the line with `{ $section }` in brackets, add a line that begins with `{ $field } =`.
        }
    .label = it belongs here

diagnostic-wrong-sort = The field `{ $field }` says `{ $literal }` where { $wanted } is needed.
    .remedy = Write the value in the form that this field needs.

diagnostic-empty-text = The field `{ $field }` is empty.
    .remedy = Write something into it or delete the line.

diagnostic-text-too-long = The text in the field `{ $field }` is longer than { $limit } characters.
    .remedy = Shorten it; longer texts belong below the head of the file.

diagnostic-unprintable-character = The text in the field `{ $field }` holds an invisible character ({ $character }) that can’t stand on any page.
    .remedy = Write the text anew instead of pasting it from another program.

diagnostic-unknown-word = The value `{ $literal }` is not one of those for the field `{ $field }`.
    .remedy = Write one of the words that are possible, exactly so and in quotation marks.

diagnostic-repeated-entry = `{ $literal }` stands more than once in the field `{ $field }`.
    .remedy = Delete the repetition; only the first entry counts.

diagnostic-wrong-date = `{ $literal }` is not a valid date.
    .remedy = Write a day that exists as year, month and day with hyphens, for example `2026-11-02`.

diagnostic-wrong-time = `{ $literal }` is not a valid time of day.
    .remedy = Write hours and minutes with two digits each in quotation marks, for example `"16:00"`; a day ends at `"24:00"`.

diagnostic-wrong-official-key = `{ $literal }` is not the right official key here: { $wanted } digits are needed.
    .remedy = Write the key in quotation marks, with 5 digits for a Kreis (`"03154"`), 9 for a Verband such as a Samtgemeinde (`"031545404"`), 8 for a Gemeinde (`"03154024"`).

diagnostic-wrong-phone = `{ $literal }` is not a telephone number.
    .remedy = Write 3 to 17 digits, between them only spaces and the signs `+ - / ( )`, for example `"+49 30 23125 101"`.

diagnostic-wrong-mail = `{ $literal }` is not an email address.
    .remedy = Write the address only, without umlauts and spaces, for example `"info@muster-verein.example"`.

diagnostic-wrong-url = `{ $literal }` is not a complete web address.
    .remedy = Write the whole address, beginning with `https://`, for example `https://www.muster-verein.example/kurse`.

diagnostic-wrong-language =
    { $page ->
        [none] `{ $literal }` is not the code of a language.
       *[other] `{ $literal }` is not the code of a language, but is written so in `{ $page }`.
    }
    .remedy = Write the usual code, for example `de` for German, `ar` for Arabic or `uk` for Ukrainian.

diagnostic-wrong-postcode = `{ $literal }` is not a German postcode.
    .remedy = Write the five digits in quotation marks, for example `"38458"`.

diagnostic-wrong-key = `{ $literal }` does not have the form of a name or reference.
    .remedy = Small letters from a to z (ae for ä), digits and single hyphens are allowed, for example `muster-verein` or, as a full name, `gemeinden/velpke/traeger/muster-verein`.

diagnostic-wrong-colour = `{ $literal }` is not a colour of the kind that is needed here.
    .remedy = Write `#` and six digits or letters from a to f for red, green and blue, for example `"#0b5563"`.

diagnostic-wrong-path = `{ $literal }` does not lead to a picture of this website.
    .remedy = Put the picture in the folder `content/medien/` and write, for example, `"medien/sommerfest.jpg"`; possible endings are jpg, jpeg, png, webp and svg.

diagnostic-outside-germany = The position `{ $literal }` is not in Germany.
    .remedy = Write the latitude first, then the longitude, each with a point: `[52.4084, 10.9341]`.

diagnostic-out-of-range = The field `{ $field }` says `{ $literal }`; a number from { $low } to { $high } is possible.
    .remedy = Check the number and, if it has one, the place of its decimal point.

diagnostic-wrong-day-rule = `{ $literal }` can’t be understood as a day of the month.
    .remedy = Write, for example, `"2. di"` for the second Tuesday or `"letzter mo"` for the last Monday of the month.

diagnostic-one-of-missing = Exactly one of { $fields } is needed, and none is there.
    .remedy = Add the one that is right here.
    .label = it belongs here

diagnostic-one-of-several = Only one of { $fields } may be there.
    .remedy = Keep the one that is right and delete the rest.
    .other = Another of them stands here.

diagnostic-fields-exclude = `{ $field }` does not go together with `{ $other }`.
    .remedy = Keep the one that is right and delete the other.
    .other = The other stands here.

diagnostic-field-needs = `{ $field }` needs `{ $other }` as well, which is missing.
    .remedy = Add `{ $other }` or delete `{ $field }`.

diagnostic-end-before-start = The end `{ $end }` does not come after the start `{ $start }`.
    .remedy =
        { $sort ->
            [time] Check both values; what lasts past midnight is divided into two times, one until `"24:00"` and one from `"00:00"`.
           *[other] Check both values and swap them if they were mixed up.
        }
    .label = the end
    .other = The start stands here.

diagnostic-hours-overlap = These times do not fit other times for the same day.
    .remedy = Join times that overlap into one; a day is either closed or has times.
    .other = The other times stand here.

diagnostic-protected-place = A protected place must not have `{ $field }`.
    .remedy = Delete `{ $field }` and ask the editors of the Kreis to remove it from the history of changes as well.

diagnostic-figure-without-source = This figure has no source.
    .remedy = Add a section `[quelle]` with `titel` and, as far as known, `adresse`, `lizenz` and `stand`.

diagnostic-consent-missing = The consent to a person’s words or picture is missing.
    .remedy = Add a section `[einwilligung]` with `datum` and `akte`, or delete the quotation and the picture.

diagnostic-fact-in-translation = The field `{ $field }` does not belong in a translation.
    .remedy = Delete the line; it is taken from the German file.
    .label = this field

diagnostic-list-length-differs =
    { $count ->
        [one] The list `{ $field }` has one entry here and { $wanted } in the German file.
       *[other] The list `{ $field }` has { $count } entries here and { $wanted } in the German file.
    }
    .remedy = Translate each entry of the German list, in the same order.

## Lines that can't be read

toml-not-quoted = A value is missing here, or a text is not in quotation marks.
    .remedy = Put texts in straight quotation marks: `titel = "Sprachcafé"`; only numbers, dates, `true` (yes) and `false` (no) stand without.
toml-no-equals = The equals sign after the name of a field is missing.
    .remedy = Write fields in the form `art = "sprache"`; their names have no spaces.
toml-extra-equals = There is one equals sign too many.
    .remedy = Write one field per line with one equals sign: `art = "sprache"`.
toml-key = There is a character here that names of fields don’t have.
    .remedy = Names of fields are made of small letters without umlauts, digits and `_`; then comes `=`.
toml-string = A text is not closed or has a character in it that can’t stand there.
    .remedy = Close the text in the same line with a straight quotation mark: `titel = "Sprachcafé"`.
toml-list = In a list a comma or the bracket `]` is missing, or there is a character too many.
    .remedy = Separate the entries with commas and close the list: `tage = ["mo", "di"]`.
toml-repeated = This field or section already stands further up.
    .remedy = Keep only one of the two; sections that occur several times stand in double brackets: `[[zeiten]]`.
toml-date = There is no such date or time of day.
    .remedy = Write a date as `2026-11-02` and a time of day as `"16:00"`.
toml-leading-zero = A number begins with a zero.
    .remedy = Put telephone numbers, postcodes and keys in quotation marks (`"03154"`), and write a date as `2026-11-02`.
toml-number = This is not a proper number.
    .remedy = Write numbers with a point instead of a comma (`12.5`) and a date as `2026-11-02`; everything else stands in quotation marks.
toml-yes-no = Yes and no are written differently here.
    .remedy = Write `true` for yes and `false` for no, in small letters and without quotation marks.
toml-after-value = Something follows the value that does not belong to it.
    .remedy = Write one field per line, numbers with a point instead of a comma (`12.5`), and quotation marks within a text as „ and “.
toml-table = A bracket is missing at the beginning of a section.
    .remedy = Close the brackets: `[anmeldung]` or `[[zeiten]]`.
toml-backslash = Something follows the character `\` that can’t stand there.
    .remedy = Write `/` instead of `\` in texts, or double it: `\\`.
toml-other = “{ $text }”

## Sorts of values

sort-text = a text
    .remedy = Put the value in straight quotation marks, for example `"Rathaus"`.
sort-number = a number
    .remedy = Write the number with a point instead of a comma and without quotation marks, for example `12.5`.
sort-whole-number = a whole number
    .remedy = Write the number without decimals and without quotation marks, for example `12`.
sort-yes-no = a yes or no
    .remedy = Write `true` for yes or `false` for no, without quotation marks.
sort-list = a list
    .remedy = Put square brackets around the entries, even around a single one, for example `["mo", "di"]`.
sort-table = a section of its own
    .remedy = Write the name in square brackets on a line of its own, for example `[anmeldung]`, and the fields below it.
sort-tables = a section of its own for each entry
    .remedy = Write the name in double square brackets on a line of its own, for example `[[zeiten]]`, and the fields below it.
sort-position = a position of latitude and longitude
    .remedy = Write two numbers in square brackets, for example `[52.4084, 10.9341]`.
sort-euro = an amount in euro with at most two digits after the point
    .remedy = Write the amount with a point and without the euro sign, for example `12.50`.
sort-fingerprint = a check mark as the program writes it
    .remedy = Delete the line `stand` and confirm the translation with the command `kreisweit confirm`.

## Ways of seeing a page

mode-light = on light screens
mode-dark = on dark screens
mode-light-more = on light screens with more contrast
mode-dark-more = on dark screens with more contrast
mode-print = in print

## What templates call

called-block = block
    .remedy = Take the name of a block of the template that this one builds upon.
called-component = component
called-argument = argument
    .remedy = Take one of the arguments that this component has.
called-filter = filter
called-test = test
called-function = function

## Values without fields

value-text = a text
    .remedy = Show the text itself, or take another value from `.docs/templates.md`.
value-number = a number
    .remedy = Show the number itself, or take another value from `.docs/templates.md`.
value-yes-no = a yes or no
    .remedy = Ask for it with `if`, or take another value from `.docs/templates.md`.
value-list = a list
    .remedy = Go through the list with `for`: only its entries have fields.

## Pages that a template makes

pages-anlaufstellen = the list of Anlaufstellen
pages-anlaufstelle = the pages of Anlaufstellen
pages-choice = the choice of languages
pages-comparison = the comparison of the Gemeinden
pages-figure = the pages of key figures
pages-figures = the page of figures and facts
pages-gemeinden = the list of Gemeinden
pages-moved = the redirects from former addresses
pages-not-found = the page for addresses that don’t exist
pages-offer = the pages of offers
pages-offers = the lists of offers
pages-offers-a-to-z = the list of offers from A to Z
pages-page = the free pages, such as the imprint
pages-place = the pages of Kreise, Verbände and Gemeinden
pages-place-offers = the pages with all offers of a place
pages-place-type = the pages with the offers of one type at a place
pages-search = the search
pages-short = the pages behind the short addresses
pages-start = the start page
pages-stories = the list of stories
pages-story = the pages of stories
pages-term = the pages of words from letters
pages-terms = the list of words from letters
pages-traeger = the pages of Träger
pages-traeger-list = the list of Träger

## Pictures that don't fit

unfit-ending = Files with this ending don't belong here.
    .remedy = Save a picture as JPEG, PNG, WebP or SVG and a paper as PDF, with the ending jpg, png, webp, svg or pdf, or delete the file.
unfit-other-format = What is in it doesn't fit the ending of its name.
    .remedy = Open the file and save it in the format that its ending names, or give it the ending that fits.
unfit-broken = The file is damaged or incomplete.
    .remedy = Put an undamaged copy in this place, or open the picture in a picture editor and save it anew.
unfit-turned = The picture lies on its side and is only turned upright by a note of the camera, which is not published with it.
    .remedy = Turn the picture in a picture editor and save it anew, most simply as JPEG.
unfit-drawing = In the drawing stands something that is not for drawing or can't be read.
    .remedy = Save the drawing in your drawing program as “Plain SVG”, without scripts, inserted pictures, links and addresses on the internet, or as PNG.

## What the records mean together

diagnostic-unknown-reference =
    { $list ->
        [yes] `{ $literal }` is not one of the words that `content/site.toml` provides.
       *[none] There is no `{ $literal }` here.
    }
    .remedy =
        { $list ->
            [yes] Write one of the words that are possible or add `{ $literal }` to `content/site.toml`.
           *[none] Check the spelling; a record in another folder is referred to by its full name, such as `kreise/helmstedt/traeger/muster-vhs`.
        }

diagnostic-ambiguous-reference = `{ $literal }` can mean several things: { $names }.
    .remedy = Write the full name of the record that is meant.

diagnostic-reference-to-other-kind = `{ $literal }` is in the folder `{ $kind }`; a record from the folder { $wanted } is needed here.
    .remedy = Name a record from the folder { $wanted }.

diagnostic-reference-circle = The chain of next courses leads by way of `{ $literal }` back to here.
    .remedy = Delete or change `danach` in one of the courses.

diagnostic-key-outside-kreis = The key `{ $literal }` does not fit “{ $kreis }”: it would have to begin with `{ $wanted }`.
    .remedy = Check the key and the field `kreis`.
    .other = The key of the Kreis stands here.

diagnostic-same-official-key = Two records have the official key `{ $literal }`.
    .remedy = Check both in the official register (Gemeindeverzeichnis); each key belongs to exactly one place.
    .other = It already stands here.

diagnostic-same-address =
    { $old ->
        [yes] An earlier name of this record leads to the address `{ $address }`, which is already taken.
       *[other] The address `{ $address }` is already taken.
    }
    .remedy =
        { $old ->
            [yes] Delete this name from `frueher`.
           *[other] Give the file another name.
        }
    .other = This record has the address.

diagnostic-translation-without-original = The German file `{ $name }` of this translation is missing.
    .remedy = Check the name of the translation; if the German file was deleted, delete the translation too.

diagnostic-sum-differs = The parts add up to `{ $sum }`, but the whole is given as `{ $total }`.
    .remedy = Check the numbers; if the parts need not add up to the whole, delete `summe = true`.
    .label = the whole

diagnostic-place-not-of-offer = `{ $literal }` is not one of the places of this offer.
    .remedy = Add the place to the field `orte` or change `ort` under `[[zeiten]]`.

## Promised ways (wege.toml)

diagnostic-position-unknown = Nobody knows where `{ $literal }` lies, and so neither what is near it.
    .remedy = Add `position` to `{ $file }`, such as `position = [52.4084, 10.9341]`.

# $section: the name of a section such as wege.angebot.
diagnostic-journey-without-goal = For “{ $name }” there is nothing that all of `[{ $section }]` is true of.
    .remedy = Leave something of it out, or delete the way until there is something like it; beside `nahe`, protected places do not count.

diagnostic-journey-goal-over = The goal of “{ $name }” is over or cancelled; this way is not checked any more.
    .remedy = Name another goal or delete the way.

# $languages: tags. $from, $to: the addresses of the pages.
diagnostic-journey-without-way =
    { $count ->
        [one] For “{ $name }”, no link leads from `{ $from }` to `{ $to }` in the language { $languages }, not even by way of other pages.
       *[other] For “{ $name }”, no link leads from `{ $from }` to `{ $to }` in the languages { $languages }, not even by way of other pages.
    }
    .remedy = Set a link to it, for example in the text of a page, or name another goal.

# $way: the addresses of the pages on the way.
diagnostic-journey-too-long =
    { $count ->
        [one] “{ $name }” takes { $links } links instead of at most { $limit } in the language { $languages }; the shortest way leads over { $way }.
       *[other] “{ $name }” takes { $links } links instead of at most { $limit } in the languages { $languages }; the shortest way leads over { $way }.
    }
    .remedy = Shorten the way with a link, for example in the text of a page or with `menue`, or raise `hoechstens`.

## What should be looked after

diagnostic-required-language-missing = “{ $title }” does not yet exist in the required language `{ $language }`.
    .remedy = Add a translation next to this file, with a name that ends in `.{ $language }.md`.

diagnostic-review-overdue =
    { $months ->
        [one] This was last checked on `{ $date }`, more than a month ago.
       *[other] This was last checked on `{ $date }`, more than { $months } months ago.
    }
    .remedy = Check the details and write today’s date after `geprueft`, for example `geprueft = 2026-11-02`.

diagnostic-word-without-help = The word “{ $word }” leads to no help: the offers named in `hilfe` are over, and other words do not lead there either.
    .remedy = In `hilfe`, name a contact point, a page or an offer that still exists.

diagnostic-translation-outdated =
    { $count ->
        [one] One paragraph of the German text has changed since it was translated.
       *[other] { $count } paragraphs of the German text have changed since they were translated.
    }
    .remedy = Adapt the translation and then confirm it with the command `kreisweit confirm { $file }`.

diagnostic-translation-unconfirmed = Nothing says which state of the German text this translation belongs to.
    .remedy = Compare it with the German text and confirm it with the command `kreisweit confirm { $file }`.

diagnostic-label-missing = The label `{ $id }` is missing in the language `{ $language }`.
    .remedy = Add a line to `locales/{ $language }/site.ftl` that begins with `{ $id } =`.

diagnostic-calendar-year-missing =
    { $what ->
        [schulferien] There are no school holidays for the year { $year }, but offers pause in them.
        [schliesstage] There are no closures for the year { $year }, but offers pause on them.
       *[other] `{ $what }` is missing for the year { $year }, but offers depend on it.
    }
    .remedy = Add sections `[[{ $what }]]` with `von`, `bis`, `name` and `quelle` to `content/site.toml`.

## Legal pages

# $role: the role as it is written in the head of a page.
diagnostic-legal-page-missing =
    { $kreis ->
        [none] The website lacks a page with the role `{ $role }`, which the law wants.
       *[other] The pages of “{ $kreis }” lack one with the role `{ $role }`, which the law wants.
    }
    .remedy = Make one in `{ $folder }` and write `rolle = "{ $role }"` into its head.

diagnostic-legal-page-repeated = Two pages have the role `{ $role }`.
    .remedy = Leave `rolle` only in the page that counts.

diagnostic-placeholder = `{ $literal }` looks like a placeholder.
    .remedy = Write what is true for your website.

diagnostic-empty-section = Nothing stands below the heading `{ $literal }`.
    .remedy = Add the text, or take the heading away.

diagnostic-statement-old = This accessibility statement is of { $date } and so older than a year.
    .remedy = See whether it is still true, and write the day into `aktualisiert`.


diagnostic-aid-missing =
    { $kreis ->
        [none] The start page lacks a page with the role `{ $role }`, which the law of this Bundesland wants.
       *[other] The page of “{ $kreis }” lacks one with the role `{ $role }`, which the law of this Bundesland wants.
    }
    .remedy = Make one in `{ $folder }` and write `rolle = "{ $role }"` into its head.

## Text below the head

diagnostic-raw-html = HTML such as `{ $literal }` is not allowed in the text.
    .remedy = Write the text without HTML: `**important**` stresses a word, lines that begin with `- ` become a list.

diagnostic-forbidden-scheme = The address `{ $literal }` begins with `{ $scheme }`, which is not allowed here.
    .remedy = Possible are addresses with `https:`, `mailto:`, `tel:` and `geo:`, and links to files of this website.

diagnostic-heading-level = This heading has level { $level } where level { $wanted } fits.
    .remedy =
        { $wanted ->
            [2] Begin the line with `## `.
            [3] Begin the line with `### `.
            [4] Begin the line with `#### `.
            [5] Begin the line with `##### `.
           *[other] Begin the line with `###### `.
        }

diagnostic-picture-in-text = The picture `{ $literal }` stands in the text instead of the head of the file.
    .remedy = Delete it here and describe it in the head of the file under `[[bilder]]` with `datei`, `alt`, `urheber` and `lizenz`.

diagnostic-too-deep = Lists, quotations or emphases are nested more than { $limit } levels deep here.
    .remedy = Indent the lines less.

diagnostic-nothing-to-read = A heading or link has no text.
    .remedy = Add the text or delete it.

## Links

diagnostic-broken-link = The link `{ $literal }` leads nowhere.
    .remedy = Name the file of the record as seen from this file’s folder, for example `../anlaufstellen/muster-treff.md`; addresses elsewhere begin with `https://`.

diagnostic-broken-fragment = The link `{ $literal }` leads to a heading that isn’t there.
    .remedy = Check the part after `#`: it is the heading in small letters with hyphens, for example `#anmeldung-und-kosten`.

diagnostic-template-broken-link = A link of the template leads nowhere: `{ $literal }` on the page `{ $page }`.
    .remedy = Change the address in the template or add the file that it leads to.

diagnostic-template-broken-fragment = On the page `{ $page }` the template refers with `{ $literal }` to a place that isn’t there.
    .remedy = Add the attribute `id` in the template or change the reference.

diagnostic-template-outside-base = The address `{ $literal }` on the page `{ $page }` is outside `{ $base }`, where this website stands.
    .remedy = Let the address in the template begin with `{ $base }`.

diagnostic-script-broken-import = The script loads `{ $literal }`, and this website has no such file.
    .remedy = Name a file of the theme as seen from the script, for example `./name.js`; what comes from other websites or packages belongs into the theme as a file.

diagnostic-repeated-id = On the page `{ $page }` the attribute `id` has the value `{ $literal }` more than once.
    .remedy = Give each element a value of its own in the template.

diagnostic-versions-differ = The page `{ $page }` names other language versions than the page `{ $other }`.
    .remedy = Print the same list on all versions in the template (`hreflang`).

diagnostic-own-version-missing = The page `{ $page }` names language versions, but not itself.
    .remedy = Include the page’s own language in the list in the template (`hreflang`).

diagnostic-canonical-leads-on = The page `{ $page }` names `{ $other }` as its proper address, which leads on to another.
    .remedy = Name the last address at once in the template (`canonical`).

diagnostic-version-outside = The page `{ $page }` names `{ $literal }` as a language version or proper address, but that is not part of this website.
    .remedy = Check the template (`hreflang`, `canonical`) and `adresse` in `content/site.toml`.

diagnostic-redirect-leads-on = The redirect `{ $page }` only leads to another redirect, `{ $other }`.
    .remedy = Write all earlier names in the present record under `frueher`.

diagnostic-sitemap-address = `{ $file }` has the address `{ $literal }`, which no page has.
    .remedy = The program causes this, not your files; please report it.

diagnostic-sitemap-differs = `{ $file }` has other language versions of the page `{ $page }` than the page itself.
    .remedy = The program or the template causes this, not your files; please report it.

diagnostic-address-lost =
    { $count ->
        [one] The address `{ $address }` is gone.
       *[other] { $count } addresses are gone, `{ $address }` among them.
    }
    .remedy = If the record has a new name, write the old one there: `frueher = ["gemeinden/velpke/angebote/alter-name"]`; if an offer has ended, keep the file and add `endet`.

diagnostic-published-address-lost =
    { $count ->
        [one] The published address `{ $address }` is gone.
       *[other] { $count } published addresses are gone, `{ $address }` among them.
    }
    .remedy = If the record has a new name, write the old one there: `frueher = ["gemeinden/velpke/angebote/alter-name"]`; if an offer has ended, keep the file and add `endet`.

## Accessibility of the pages

# In each: $literal is the element as it stands in the page, $page the first page it occurs on.
diagnostic-name-missing = The element `{ $literal }` on the page `{ $page }` has no name that a screen reader can read out.
    .remedy = Give it one in the template: `<title>` in a drawing, `title` on a frame, otherwise `aria-label` or `aria-labelledby`.

diagnostic-link-without-name = The link `{ $literal }` on the page `{ $page }` has no text that a screen reader can read out.
    .remedy = Write text into the link in the template, or an alternative text on the picture in it.

diagnostic-button-without-name = The control `{ $literal }` on the page `{ $page }` has no text that a screen reader can read out.
    .remedy = Write text into it in the template, or add `aria-label`.

diagnostic-image-without-alt = The picture `{ $literal }` on the page `{ $page }` has no alternative text.
    .remedy = Add `alt` in the template; for a picture that only decorates it stays empty: `alt=""`.

diagnostic-field-without-label = The field `{ $literal }` on the page `{ $page }` has no label.
    .remedy = Add a `<label>` with `for`, or `aria-label`, in the template; a placeholder is not enough.

diagnostic-main-missing = The page `{ $page }` has no main part.
    .remedy = Put the content into `<main>` in the template.

diagnostic-landmark-repeated = On the page `{ $page }` a part occurs twice that there should be only one of: `{ $literal }`.
    .remedy = Make one of the two in the template: a page has one main part, one header and one footer.

diagnostic-landmark-nested = On the page `{ $page }`, `{ $literal }` stands within another part of the page.
    .remedy = Put this part beside the others in the template, not into them.

diagnostic-landmarks-alike = On the page `{ $page }`, `{ $literal }` has the same name as another part of the same sort.
    .remedy = Give each a name of its own in the template, such as `aria-label="Languages"`.

diagnostic-outside-landmarks = On the page `{ $page }` text stands in `{ $literal }` that belongs to no part of the page.
    .remedy = Put it into `<header>`, `<nav>`, `<main>` or `<footer>` in the template.

diagnostic-first-heading-missing = The page `{ $page }` has no main heading.
    .remedy = Write the title of the page into `<h1>` in the template.

diagnostic-first-heading-repeated = The page `{ $page }` has more than one main heading: `{ $literal }`.
    .remedy = Leave one `<h1>` in the template; the others become `<h2>`.

diagnostic-heading-skipped = The heading `{ $literal }` on the page `{ $page }` is on level { $level }, where level { $wanted } is expected.
    .remedy = Leave out no level in the template; how large a heading looks is for the style sheet.

diagnostic-heading-empty = The heading `{ $literal }` on the page `{ $page }` has no text.
    .remedy = Print it in the template only if there is something to say.

diagnostic-table-without-name = The table `{ $literal }` on the page `{ $page }` doesn't say what it shows.
    .remedy = Add `<caption>` or `aria-labelledby` in the template.

diagnostic-table-without-headers = The table `{ $literal }` on the page `{ $page }` has no header cells.
    .remedy = Make `<th>` of the headings of columns or rows in the template; a table that only arranges things should be none.

diagnostic-header-without-scope = The header cell `{ $literal }` on the page `{ $page }` doesn't say whether it is that of a column or of a row.
    .remedy = Add `scope="col"` or `scope="row"` in the template.

diagnostic-header-empty = The header cell `{ $literal }` on the page `{ $page }` is empty.
    .remedy = Write something into it in the template, or make it a `<td>`.

diagnostic-child-not-allowed = On the page `{ $page }`, `{ $literal }` stands directly in the list `<{ $parent }>` and is no item.
    .remedy = Put it into an item in the template: `<li>`, or `<dt>` or `<dd>` in a `<dl>`.

diagnostic-item-outside-list = The item `{ $literal }` on the page `{ $page }` stands in no list.
    .remedy = Put `<{ $wanted }>` around the items in the template.

diagnostic-tabindex-positive = On the page `{ $page }`, `{ $literal }` upsets the order of the keyboard with `tabindex`.
    .remedy = Use `tabindex="0"` or `tabindex="-1"` in the template; the order follows from the template.

diagnostic-focusable-hidden = On the page `{ $page }`, `{ $literal }` can be reached with the keyboard but is hidden from screen readers.
    .remedy = Take `aria-hidden` away in the template, or take the element out with `hidden`.

diagnostic-interactive-nested = On the page `{ $page }`, `{ $literal }` stands within another control (`{ $parent }`).
    .remedy = Put the two side by side in the template.

diagnostic-title-missing = The page `{ $page }` has no title.
    .remedy = Add `<title>` to the head of the page in the template.

diagnostic-page-language-missing = The page `{ $page }` doesn't say which language it is in.
    .remedy = Add `lang` to the element `<html>` in the template.

diagnostic-wrong-direction = The direction of `{ $literal }` on the page `{ $page }` doesn't fit its language.
    .remedy = Set `dir` in the template; possible here: { $wanted }.

diagnostic-zoom-blocked = The page `{ $page }` can't be enlarged enough: `{ $literal }`.
    .remedy = Take `user-scalable` and `maximum-scale` away in the template.

diagnostic-refresh-delayed = The page `{ $page }` leads on by itself after a while: `{ $literal }`.
    .remedy = Lead on at once (`0; url=…`) or by a link in the template.

diagnostic-plays-by-itself = On the page `{ $page }`, `{ $literal }` begins to play or move by itself.
    .remedy = Take `autoplay` away in the template; readers start it themselves.

diagnostic-role-unknown = The role `{ $name }` in `{ $literal }` on the page `{ $page }` doesn't exist.
    .remedy = Take a role of WAI-ARIA in the template, or leave `role` out.

diagnostic-aria-unknown = The attribute `{ $name }` in `{ $literal }` on the page `{ $page }` doesn't exist.
    .remedy = Check the spelling in the template.

diagnostic-aria-value-wrong = The attribute `{ $name }` in `{ $literal }` on the page `{ $page }` can't have the value `{ $value }`.
    .remedy = Use one of the values that WAI-ARIA names in the template.

diagnostic-aria-not-allowed = The attribute `{ $name }` does nothing on `{ $literal }` on the page `{ $page }`: this role has no such thing.
    .remedy = Give the element a fitting role in the template, or take the attribute away.

diagnostic-aria-missing = The role of `{ $literal }` on the page `{ $page }` lacks the attribute `{ $name }`.
    .remedy = Add it in the template, or use the element that HTML has for it.

diagnostic-role-without-parent = `{ $literal }` on the page `{ $page }` needs an element of the role `{ $wanted }` around it.
    .remedy = Add it in the template, or leave `role` out.

## Templates and texts of the interface

diagnostic-theme-unknown = There is no theme `{ $literal }`.
    .remedy = Check the spelling, or create the theme in the folder `themes/{ $literal }/`.

diagnostic-theme-circle = The theme `{ $literal }` builds upon itself.
    .remedy = Change `parent` in the file `theme.toml` of one of the themes.

diagnostic-unknown-token = This theme has no colour `{ $literal }`.
    .remedy = Take one of the names that the theme lists in its file `theme.toml`.

diagnostic-low-contrast = The colour `{ $token }` is hard to make out on `{ $ground }` { $mode }: the contrast of `{ $literal }` to `{ $other }` is { $ratio } to 1, and { $needed } to 1 is needed.
    .remedy =
        { $proposal ->
            [none] Make one of the two colours much lighter or darker.
           *[other] The nearest colour with which everything can be made out is `{ $proposal }`.
        }
    .label = too little contrast

diagnostic-template-syntax = The template can’t be read: “{ $problem }”
    .remedy = Check the template at this place.

diagnostic-template-failed = The page `{ $page }` could not be made with this template: “{ $problem }”
    .remedy = Check that the template uses only values that this page has.

diagnostic-template-missing = The theme lacks the template `{ $template }` for { $pages }.
    .remedy = Create the file in the folder of the theme (what it gets is listed in `.docs/templates.md`), or name a theme that has it as `parent` in the file `theme.toml`.

diagnostic-unknown-template = This theme has no template `{ $literal }`.
    .remedy = Check the spelling, or create the template in the folder of the theme.

diagnostic-unknown-call = There is no { $sort } `{ $literal }`.
    .remedy = Check the spelling.

diagnostic-component-repeated = Two templates define the component `{ $literal }`.
    .remedy = Give one of the two another name.
    .other = It is already defined here.

diagnostic-unknown-view-field =
    { $value ->
        [none] There is no value `{ $literal }` at this place.
       *[other]
            { $sort ->
                [none] `{ $value }` has no field `{ $literal }`.
               *[other] `{ $value }` is { $sort } and has no field `{ $literal }`.
            }
    }
    .remedy = Take a name that there is; what each template gets is listed in `.docs/templates.md`.

diagnostic-message-syntax = This text of the interface can’t be read: “{ $problem }”
    .remedy = Write name, equals sign and text on one line, for example `menu = Menu`, and close each curly bracket.

diagnostic-message-repeated = The text `{ $id }` stands twice in this file.
    .remedy = Delete one of the two.
    .other = It already stands here.

diagnostic-message-missing = The text `{ $id }` is missing in the language `{ $language }`.
    .remedy = Add a line that begins with `{ $id } =` to a file below `locales/{ $language }/`.

diagnostic-message-unused = The text `{ $id }` is not used anywhere.
    .remedy = Check the spelling of its name or delete the text.

diagnostic-message-variable-unknown = The text `{ $id }` has `${ $variable }`, but there is no such value here.
    .remedy = Check its spelling or delete the value from the text.

diagnostic-message-variable-missing = The text `{ $id }` lacks `${ $variable }`, which the German text has.
    .remedy = Put `{"{"} ${ $variable } {"}"}` in the fitting place.
    .other = Here it stands in the German text.

## Command line

cli-built =
    { $pages ->
        [one] { $pages } page is ready
       *[other] { $pages } pages are ready
    }, from { $records ->
        [one] { $records } record
       *[other] { $records } records
    } in { $languages ->
        [one] { $languages } language
       *[other] { $languages } languages
    }.
cli-checked =
    Checked { $records ->
        [one] { $records } record
       *[other] { $records } records
    } in { $languages ->
        [one] { $languages } language
       *[other] { $languages } languages
    }.
cli-links =
    { $links ->
        [one] Checked { $links } link.
       *[other] Checked { $links } links.
    }
cli-search = Search in the browser: up to { $size } kB per language, loaded with the first search.
cli-files = Files: { $added } added, { $changed } changed, { $removed } removed, { $unchanged } unchanged.
cli-nothing-written =
    { $errors ->
        [one] Because of one error nothing was written.
       *[other] Because of { $errors } errors nothing was written.
    }
cli-strict =
    { $warnings ->
        [one] With `--strict` the warning counts as an error.
       *[other] With `--strict` the { $warnings } warnings count as errors.
    }
cli-reading = Reading files …
cli-progress = { $made } of { $pages } pages, { $rate } per second
cli-publishing = Checking and publishing everything …
cli-look = To look at it: start `python3 -m http.server --directory { $folder }` and open { $address } in your browser.
cli-confirmed = Confirmed: `{ $file }`
cli-confirmed-count =
    { $count ->
        [one] { $count } file is confirmed.
       *[other] { $count } files are confirmed.
    }
cli-confirm-nothing = Nothing to do: everything is already confirmed.
cli-confirm-no-record = `{ $file }` is neither a record of this website nor a translation.
cli-failed = The program could not go on: { $problem }

## Preview

cli-serving = Preview: { $address } (stop with Ctrl+C)
cli-serve-trouble = This does not work at the moment: { $problem }
preview-title = Messages of the preview
preview-more =
    { $count ->
        [one] `kreisweit check` tells one more message.
       *[other] `kreisweit check` tells { $count } more messages.
    }
preview-last = This page can't be made at the moment. It is shown as it last was without errors.
preview-no-site = No page can be made at the moment. The preview appears by itself as soon as the errors are mended.
preview-no-page = There is no page at this address.
preview-other-host = This preview is shown at its own address only, not at `{ $host }`.
