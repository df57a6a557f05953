//! Letters of names: signs taken away, Cyrillic and Arabic in Latin letters, and consonants in classes of
//! those that spellings confuse.

/// A [folded](crate::search::folded) name with nothing but letters, digits and single spaces. An
/// apostrophe and the Arabic stroke that only lengthens a word part nothing.
pub(super) fn plain(folded: &str) -> String {
    folded
        .chars()
        .filter(|letter| !matches!(letter, '\'' | '.' | '\u{640}' | '\u{200c}' | '\u{200d}'))
        .map(|letter| if letter.is_alphanumeric() { letter } else { ' ' })
        .collect()
}

/// Whether the name is in a script that writes no short vowels.
pub(super) fn leaves_vowels_out(plain: &str) -> bool {
    plain.chars().any(|letter| matches!(letter, '\u{600}'..='\u{6ff}'))
}

/// A word in Latin letters, as far as it can be; other letters stay. Nothing is left of a particle.
pub(super) fn latin(word: &str) -> String {
    let bare = match word.strip_prefix("ال") {
        Some(rest) if rest.chars().count() > 2 => rest,
        _ => word,
    };
    let mut latin = String::with_capacity(bare.len());
    for letter in bare.chars() {
        match cyrillic(letter).or_else(|| arabic(letter)) {
            Some(letters) => latin.push_str(letters),
            None => latin.push(letter),
        }
    }
    // Articles and "son of" are written or left out as it comes.
    if matches!(latin.as_str(), "al" | "el" | "ben" | "bin" | "ibn" | "bn") { String::new() } else { latin }
}

/// The consonants of a word in classes. A vowel is kept only as a sign that the word begins with one.
pub(super) fn consonants(word: &str) -> String {
    let mut spelt = latin(word);
    for (letters, class) in [
        ("sch", "s"),
        ("sh", "s"),
        ("ch", "s"),
        ("kh", "k"),
        ("gh", "k"),
        ("ph", "f"),
        ("th", "t"),
        ("dh", "t"),
        ("zh", "s"),
        ("ts", "s"),
        ("tz", "s"),
        ("ce", "se"),
        ("ci", "si"),
        ("cy", "sy"),
        ("x", "ks"),
    ] {
        spelt = spelt.replace(letters, class);
    }
    let mut sound = String::with_capacity(spelt.len());
    for (at, letter) in spelt.chars().enumerate() {
        let class = match letter {
            'a' | 'e' | 'i' | 'o' | 'u' if at == 0 => 'a',
            'y' | 'w' if at == 0 => letter,
            'a' | 'e' | 'i' | 'o' | 'u' | 'y' | 'w' | 'h' => continue,
            'b' => 'p',
            'd' => 't',
            'c' | 'g' | 'q' => 'k',
            'v' => 'f',
            'z' => 's',
            other => other,
        };
        if !sound.ends_with(class) {
            sound.push(class);
        }
    }
    sound
}

const fn cyrillic(letter: char) -> Option<&'static str> {
    Some(match letter {
        'а' => "a",
        'б' => "b",
        'в' => "v",
        'г' | 'ґ' => "g",
        'д' => "d",
        'е' | 'э' | 'є' => "e",
        'ж' => "zh",
        'з' => "z",
        'и' | 'і' | 'й' | 'ї' => "i",
        'к' => "k",
        'л' => "l",
        'м' => "m",
        'н' => "n",
        'о' => "o",
        'п' => "p",
        'р' => "r",
        'с' => "s",
        'т' => "t",
        'у' | 'ў' => "u",
        'ф' => "f",
        'х' => "kh",
        'ц' => "ts",
        'ч' => "ch",
        'ш' | 'щ' => "sh",
        'ы' => "y",
        'ь' | 'ъ' => "",
        'ю' => "yu",
        'я' => "ya",
        _ => return None,
    })
}

const fn arabic(letter: char) -> Option<&'static str> {
    Some(match letter {
        'ا' | 'ع' | 'ء' => "a",
        'ب' => "b",
        'پ' => "p",
        'ت' | 'ط' => "t",
        'ث' => "th",
        'ج' => "j",
        'چ' => "ch",
        'ح' | 'ه' | 'ة' => "h",
        'خ' => "kh",
        'د' | 'ض' => "d",
        'ذ' => "dh",
        'ر' => "r",
        'ز' | 'ظ' => "z",
        'ژ' => "zh",
        'س' | 'ص' => "s",
        'ش' => "sh",
        'غ' => "gh",
        'ف' => "f",
        'ق' => "q",
        'ك' | 'ک' => "k",
        'گ' => "g",
        'ل' => "l",
        'م' => "m",
        'ن' => "n",
        'و' | 'ؤ' => "w",
        'ي' | 'ى' | 'ی' | 'ئ' => "y",
        _ => return None,
    })
}
