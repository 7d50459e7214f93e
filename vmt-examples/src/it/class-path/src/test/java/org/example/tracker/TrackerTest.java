package org.example.tracker;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class TrackerTest {

    @Test
    void movesACaseOfItsOwnAndHearsWhatItLacksNext(@TempDir Path folder) throws Exception {
        assertEquals(
                List.of("TR-09: the impact description is not posted (Draft impact description, stated)"),
                new Tracker().confirm(folder));
    }

    @Test
    void rendersAndVerifies() {
        assertEquals(1, new Tracker().reminder().size());
        assertTrue(new Tracker().calendar().text().startsWith("BEGIN:VCALENDAR"));
        assertTrue(new Tracker().verify().isSound());
    }

    /** Who imports us keeps the JUnit that was chosen. */
    @Test
    void keepsItsOwnJUnit() {
        String jar = Test.class.getProtectionDomain().getCodeSource().getLocation().getPath();
        assertTrue(jar.endsWith("junit-jupiter-api-" + System.getProperty("outsider.junit") + ".jar"), jar);
    }

    /** The shipped rules are compiled already: nobody gets a compiler who did not ask for it. */
    @Test
    void hasNoCompilerOfRules() {
        for (String absent : List.of(
                "org.mvel2.MVEL",
                "org.drools.drl.parser.DrlParser",
                "org.eclipse.jdt.internal.compiler.Compiler",
                "org.antlr.runtime.Lexer",
                "org.antlr.v4.runtime.Lexer")) {
            assertThrows(ClassNotFoundException.class, () -> Class.forName(absent));
        }
    }
}
