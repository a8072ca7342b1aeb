package shop.petunia.app;

import static org.assertj.core.api.Assertions.assertThat;

import ch.qos.logback.classic.Logger;
import ch.qos.logback.classic.spi.ILoggingEvent;
import ch.qos.logback.core.read.ListAppender;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import javafx.application.Platform;
import javafx.scene.layout.StackPane;
import javafx.stage.Stage;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.parallel.Isolated;
import org.slf4j.LoggerFactory;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.Start;
import shop.petunia.shared.Sentence;
import shop.petunia.shared.UserProblem;
import shop.petunia.testkit.OnScreen;
import shop.petunia.testkit.TestWindow;

@OnScreen
@Isolated("listens to the log of all")
class FailuresTest {
    private static final Path LOG = Path.of("logs", "petunia.log");
    private static final Throwable FAILURE = new IllegalStateException("Анна Петрова, +7 916 123-45-67");

    private final Failures failures = new Failures(LOG);
    private final Told told = new Told();
    private final ListAppender<ILoggingEvent> logged = new ListAppender<>();
    private final Logger logger = (Logger) LoggerFactory.getLogger(Failures.class);
    @SuppressWarnings("NullAway.Init") // by start
    private TestWindow window;

    @Start
    void start(Stage stage) {
        window = new TestWindow(stage, "ru");
        window.show(kit -> new StackPane());
    }

    @BeforeEach
    void listen() {
        logged.start();
        logger.addAppender(logged);
        logger.setAdditive(false);
    }

    @AfterEach
    void stopListening() {
        logger.detachAppender(logged);
        logger.setAdditive(true);
    }

    @Test
    void aFailureIsLoggedOnceUnderTheCodeThatIsTold() {
        failures.tellOn(told);

        failures.failed(FAILURE);

        assertThat(told.codes).singleElement().asString().matches("[2-9A-HJ-NP-Z]{4}");
        assertThat(logged.list).singleElement().extracting(ILoggingEvent::getFormattedMessage).asString()
                .startsWith("Failure " + told.codes.getFirst() + "\n");
    }

    @Test
    void withoutAWindowItIsLoggedAllTheSame() {
        failures.failed(FAILURE);

        assertThat(logged.list).hasSize(1);
    }

    @Test
    void theDetailsNameTheCodeAndThePlaceInTheProgram() {
        failures.tellOn(told);

        failures.failed(FAILURE);

        assertThat(told.details).singleElement().asString()
                .startsWith("Petunia " + told.codes.getFirst() + ", Java ").contains("FailuresTest");
    }

    @Test
    void neitherTheLogNorTheDetailsQuoteTheDatabasesRows() {
        failures.tellOn(told);

        failures.failed(new IllegalStateException(new SQLException("'Анна Петрова', '+7 916 123-45-67'", "23505")));

        ILoggingEvent line = logged.list.getFirst();
        assertThat(List.of(line.getFormattedMessage(), told.details.getFirst()))
                .allSatisfy(text -> assertThat(text).contains("SQL state 23505").doesNotContain("Анна", "916"));
        assertThat(line.getThrowableProxy()).isNull();
    }

    @Test
    void theWindowsSentenceHasTheCodeAndNobodysName(FxRobot robot) {
        failures.tellOn(new WindowTeller(window.kit().texts(), window::sheets));

        failures.failed(FAILURE);
        robot.interact(() -> {});

        String code = logged.list.getFirst().getFormattedMessage().lines().findFirst().orElseThrow()
                .substring("Failure ".length());
        assertThat(window.words("#failure-sentence")).endsWith("назовите поддержке код " + code + ".")
                .doesNotContain("Анна", "916", "Exception");
        assertThat(window.typed("#failure-log")).isEqualTo(LOG.toString());
    }

    @Test
    void aRefusalThatNobodyCaughtOnTheScreensThreadIsTold(FxRobot robot) {
        failures.tellOn(told);
        UserProblem refusal = new UserProblem("app.demo.notEmpty");

        throwOnScreen(robot, refusal);

        assertThat(told.refusals).containsExactly(Sentence.of("app.demo.notEmpty"));
        assertThat(logged.list).isEmpty();
    }

    @Test
    void aFailureThatNobodyCaughtOnTheScreensThreadIsTold(FxRobot robot) {
        failures.tellOn(told);

        throwOnScreen(robot, new IllegalStateException("a bug"));

        assertThat(told.codes).hasSize(1);
        assertThat(logged.list).hasSize(1);
    }

    @Test
    void aRefusalIsANoticeInTheWindow(FxRobot robot) {
        failures.tellOn(new WindowTeller(window.kit().texts(), window::sheets));

        failures.refused(Sentence.of("app.demo.notEmpty"));
        robot.interact(() -> {});

        assertThat(window.has("#refusal")).isTrue();
    }

    /** As the program does: the handler of all threads. */
    private void throwOnScreen(FxRobot robot, RuntimeException thrown) {
        Thread.UncaughtExceptionHandler before = Thread.getDefaultUncaughtExceptionHandler();
        Thread.setDefaultUncaughtExceptionHandler(failures);
        try {
            Platform.runLater(() -> {
                throw thrown;
            });
            robot.interact(() -> {});
        } finally {
            Thread.setDefaultUncaughtExceptionHandler(before);
        }
    }

    private static final class Told implements Failures.Teller {
        final List<Sentence> refusals = new ArrayList<>();
        final List<String> codes = new ArrayList<>();
        final List<String> details = new ArrayList<>();

        @Override
        public void refused(Sentence sentence) {
            refusals.add(sentence);
        }

        @Override
        public void failed(String code, String allDetails, Path log) {
            codes.add(code);
            details.add(allDetails);
        }
    }
}
