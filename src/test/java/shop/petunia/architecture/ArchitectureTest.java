package shop.petunia.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.lang.ArchRule;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** The shape of the house, and the proof that each rule sees what breaks it. */
class ArchitectureTest {
    private static final int LONGEST_FILE = 400;
    private static final Rules HOUSE = new Rules("shop.petunia");
    private static final Rules RUIN = new Rules("shop.petunia.architecture.broken");
    private static final JavaClasses OURS = new ClassFileImporter()
            .withImportOption(new ImportOption.DoNotIncludeTests())
            .importPackages("shop.petunia");
    private static final JavaClasses BROKEN =
            new ClassFileImporter().importPackages("shop.petunia.architecture.broken");

    @TestFactory
    Stream<DynamicTest> theHouseKeepsItsRules() {
        return rules(HOUSE).map(rule -> DynamicTest.dynamicTest(rule.getDescription(), () -> rule.check(OURS)));
    }

    @TestFactory
    Stream<DynamicTest> eachRuleSeesWhatBreaksIt() {
        List<Function<Rules, ArchRule>> single = single();
        return single.stream().map(rule -> rule.apply(RUIN)).map(rule -> DynamicTest.dynamicTest(
                rule.getDescription(), () -> assertThat(rule.evaluate(BROKEN).hasViolation()).isTrue()));
    }

    @Test
    void anArrowUpwardIsSeenAndAnArrowBesideToo() {
        List<Boolean> seen = Stream.of("shared", "catalog", "stock")
                .map(room -> RUIN.noArrowUpwards(room).evaluate(BROKEN).hasViolation())
                .toList();

        assertThat(seen).containsExactly(true, true, false);
    }

    @Test
    void noFileIsTooLongToRead() throws IOException {
        try (Stream<Path> files = Files.walk(Path.of("src"))) {
            List<Path> tooLong = files.filter(file -> file.toString().endsWith(".java"))
                    .filter(file -> lines(file) > LONGEST_FILE)
                    .toList();

            assertThat(tooLong).isEmpty();
        }
    }

    private static Stream<ArchRule> rules(Rules rules) {
        return Stream.concat(rules.noArrowUpwards().stream(), single().stream().map(rule -> rule.apply(rules)));
    }

    private static List<Function<Rules, ArchRule>> single() {
        return List.of(
                Rules::everyRoomHasItsLevel,
                Rules::noCycles,
                Rules::oneGateToTheDatabase,
                Rules::oneGateToThreads,
                Rules::nobodyCallsNow,
                Rules::moneyIsNoDouble,
                Rules::entitiesHaveNoSetters,
                Rules::entitiesKeepTheirFields,
                Rules::repositoriesStayInTheirRoom,
                Rules::entitiesStayBehindTheFacade,
                Rules::wiringAloneBuilds,
                Rules::namesSayWhatAThingIs);
    }

    private static long lines(Path file) {
        try (Stream<String> lines = Files.lines(file)) {
            return lines.count();
        } catch (IOException problem) {
            throw new UncheckedIOException(problem);
        }
    }
}
