package shop.petunia.architecture;

import static java.util.stream.Collectors.toCollection;
import static java.util.stream.Collectors.toMap;
import static org.assertj.core.api.Assertions.assertThat;

import com.ibm.icu.text.MessagePattern;
import com.ibm.icu.text.MessagePattern.Part;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.reflect.Modifier;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import shop.petunia.settings.Setting;

/** Every word that the program can say is there in both languages, whole, and used. */
class MessagesTest {
    private static final Map<String, String> RUSSIAN = Bundles.of("ru").texts();
    private static final Map<String, String> ENGLISH = Bundles.of("en").texts();
    private static final Pattern KEY = Pattern.compile("[\"{]([a-z]+\\.[A-Za-z0-9_.]*[A-Za-z0-9_])\\.?[\"}]");
    /** What looks like a text's key and is not: system properties. */
    private static final Pattern NOT_TEXTS = Pattern.compile("(java|petunia|hibernate|prism|glass)\\..*");

    /** A language is called by its own name everywhere. */
    private static final String RUSSIAN_ITSELF = "settings.Language.RUSSIAN";

    private static final JavaClasses OURS = new ClassFileImporter()
            .withImportOption(new ImportOption.DoNotIncludeTests())
            .importPackages("shop.petunia");

    private static final Set<String> NAMED = named();

    @Test
    void bothLanguagesHaveTheSameTexts() {
        assertThat(RUSSIAN.keySet()).isEqualTo(ENGLISH.keySet());
    }

    @Test
    void bothLanguagesHaveTheSamePlaceholders() {
        Map<String, Set<String>> russian = placeholders(RUSSIAN);
        Map<String, Set<String>> english = placeholders(ENGLISH);

        assertThat(russian).isEqualTo(english);
    }

    @Test
    void noTextIsEmpty() {
        assertThat(RUSSIAN).allSatisfy((key, text) -> assertThat(text).as(key).isNotBlank());
        assertThat(ENGLISH).allSatisfy((key, text) -> assertThat(text).as(key).isNotBlank());
    }

    @Test
    void everyApostropheIsDoubled() {
        Set<String> single = Stream.of(RUSSIAN, ENGLISH)
                .flatMap(texts -> texts.entrySet().stream())
                .filter(text -> text.getValue().replace("''", "").contains("'"))
                .map(Map.Entry::getKey)
                .collect(toCollection(TreeSet::new));

        assertThat(single).isEmpty();
    }

    @Test
    void englishTextsHoldNoCyrillic() {
        Set<String> cyrillic = ENGLISH.entrySet().stream()
                .filter(text -> !text.getKey().equals(RUSSIAN_ITSELF))
                .filter(text -> text.getValue().codePoints()
                        .anyMatch(sign -> Character.UnicodeScript.of(sign) == Character.UnicodeScript.CYRILLIC))
                .map(Map.Entry::getKey)
                .collect(toCollection(TreeSet::new));

        assertThat(cyrillic).isEmpty();
    }

    @Test
    void everyTextThatIsAskedForIsThere() {
        Set<String> missing = Stream.of(NAMED, settings(), constants())
                .flatMap(Set::stream)
                .filter(key -> !RUSSIAN.containsKey(key) && !isBeginning(key))
                .collect(toCollection(TreeSet::new));

        assertThat(missing).isEmpty();
    }

    @Test
    void everyTextIsUsed() {
        Set<String> used =
                Stream.of(NAMED, settings(), constants()).flatMap(Set::stream).collect(toCollection(TreeSet::new));
        Set<String> beginnings = NAMED.stream().filter(MessagesTest::isBeginning).collect(toCollection(TreeSet::new));

        Set<String> unused = RUSSIAN.keySet().stream()
                .filter(key -> !used.contains(key)
                        && beginnings.stream().noneMatch(beginning -> key.startsWith(beginning + ".")))
                .collect(toCollection(TreeSet::new));

        assertThat(unused).isEmpty();
    }

    /** What is completed to a key at run time: no text itself, but the first part of some. */
    private static boolean isBeginning(String key) {
        return !RUSSIAN.containsKey(key)
                && RUSSIAN.keySet().stream().anyMatch(text -> text.startsWith(key + "."));
    }

    /** Keys that stand in the code and in documents' templates. */
    private static Set<String> named() {
        Set<String> rooms = RUSSIAN.keySet().stream().map(MessagesTest::room).collect(toCollection(TreeSet::new));
        Set<String> properties = settingKeys();
        return found(KEY).stream()
                .filter(key -> rooms.contains(room(key)) && !properties.contains(key))
                .filter(key -> !NOT_TEXTS.matcher(key).matches())
                .collect(toCollection(TreeSet::new));
    }

    private static Set<String> settings() {
        return settingKeys().stream()
                .flatMap(key -> Stream.of(key + ".label", key + ".hint"))
                .filter(key -> !key.startsWith("settings.machine.window."))
                .collect(toCollection(TreeSet::new));
    }

    private static Set<String> settingKeys() {
        return ours()
                .flatMap(type -> Arrays.stream(type.reflect().getDeclaredFields()))
                .filter(field -> field.getType() == Setting.class && Modifier.isStatic(field.getModifiers()))
                .map(field -> {
                    try {
                        field.setAccessible(true);
                        return ((Setting<?>) field.get(null)).key();
                    } catch (IllegalAccessException problem) {
                        throw new AssertionError(problem);
                    }
                })
                .collect(toCollection(TreeSet::new));
    }

    /** Texts of enums' constants: all of an enum's, as soon as there is one. */
    private static Set<String> constants() {
        return ours()
                .filter(type -> type.isEnum())
                .map(JavaClass::reflect)
                .filter(type -> RUSSIAN.keySet().stream().anyMatch(key -> key.startsWith(prefix(type))))
                .flatMap(type -> Arrays.stream(type.getEnumConstants())
                        .map(constant -> prefix(type) + ((Enum<?>) constant).name()))
                .collect(toCollection(TreeSet::new));
    }

    private static String prefix(Class<?> type) {
        String room = type.getPackageName().substring(type.getPackageName().lastIndexOf('.') + 1);
        return room + "." + type.getSimpleName() + ".";
    }

    private static Stream<JavaClass> ours() {
        return OURS.stream();
    }

    private static Map<String, Set<String>> placeholders(Map<String, String> texts) {
        return texts.entrySet().stream().collect(toMap(Map.Entry::getKey, text -> placeholders(text.getValue())));
    }

    private static Set<String> placeholders(String text) {
        MessagePattern pattern = new MessagePattern(text);
        Set<String> numbers = new TreeSet<>();
        for (int i = 0; i < pattern.countParts(); i++) {
            Part part = pattern.getPart(i);
            if (part.getType() == Part.Type.ARG_NUMBER || part.getType() == Part.Type.ARG_NAME) {
                numbers.add(pattern.getSubstring(part));
            }
        }
        return numbers;
    }

    private static Set<String> found(Pattern pattern) {
        return sources()
                .flatMap(source -> pattern.matcher(source).results())
                .map((MatchResult found) -> found.group(1))
                .collect(toCollection(TreeSet::new));
    }

    private static Stream<String> sources() {
        try (Stream<Path> files = Files.walk(Path.of("src/main"))) {
            List<Path> sources = files.filter(file -> file.toString().matches(".*\\.(java|jrxml)")).toList();
            return sources.stream().map(MessagesTest::text);
        } catch (IOException problem) {
            throw new UncheckedIOException(problem);
        }
    }

    private static String text(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException problem) {
            throw new UncheckedIOException(problem);
        }
    }

    private static String room(String key) {
        return key.substring(0, key.indexOf('.'));
    }
}
