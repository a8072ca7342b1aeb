package shop.petunia;

/** The program's door: without a command it opens the window. */
public final class Main {
    private Main() {}

    public static void main(String[] args) {}
}
