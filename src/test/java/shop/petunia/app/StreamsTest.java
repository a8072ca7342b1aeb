package shop.petunia.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;

class StreamsTest {
    private static final Charset ANSI = Charset.forName("windows-1251");
    private static final Charset OEM = Charset.forName("IBM866");

    private final ByteArrayOutputStream said = new ByteArrayOutputStream();
    private final ByteArrayOutputStream complained = new ByteArrayOutputStream();

    @Test
    @DisabledOnOs(OS.WINDOWS)
    void answersAreUtf8WhateverTheLocaleSays() {
        speak(StandardCharsets.US_ASCII, StandardCharsets.US_ASCII);

        assertThat(said.toString(StandardCharsets.UTF_8).strip()).isEqualTo("Готово");
        assertThat(complained.toString(StandardCharsets.UTF_8).strip()).isEqualTo("Нет файла");
    }

    @Test
    @EnabledOnOs(OS.WINDOWS)
    void aTerminalOfWindowsAndAFileGetEachItsOwnEncoding() {
        speak(ANSI, OEM);

        assertThat(said.toString(ANSI).strip()).isEqualTo("Готово");
        assertThat(complained.toString(OEM).strip()).isEqualTo("Нет файла");
    }

    @Test
    void aLineIsReadAndNothingWhereThereIsNone() {
        assertThat(typed("secret-1\nnext\n").line()).isEqualTo("secret-1");
        assertThat(typed("").line()).isEmpty();
    }

    private void speak(Charset out, Charset err) {
        Streams streams = new Streams(
                new ByteArrayInputStream(new byte[0]),
                new PrintStream(said, true, out), new PrintStream(complained, true, err));
        streams.outWriter().println("Готово");
        streams.errWriter().println("Нет файла");
    }

    private Streams typed(String text) {
        return new Streams(
                new ByteArrayInputStream(text.getBytes(StandardCharsets.US_ASCII)), new PrintStream(said),
                new PrintStream(complained));
    }
}
