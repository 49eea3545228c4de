package dev.roundup.processor.read;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class SvgFormTest {
    private static final String ROOT = "<svg xmlns='http://www.w3.org/2000/svg'>\n";

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "<g>| <g> on line 2 is not closed",
                "<g><path d='M0 0'/></svg>| </svg> on line 2 closes <g> on line 2",
                "<g/></g></svg>| </g> on line 2 closes <svg> on line 1",
                "<path d='M0 0| it ends inside <path> on line 2",
                "<!-- a note| it ends inside <!--> on line 2",
                "<style><![CDATA[ a| it ends inside <![CDATA[> on line 2",
                "<text>Q & A</text></svg>| the ampersand on line 2 must be &amp;",
                "<a href='/?a=1&b=2'/></svg>| the ampersand on line 2 must be &amp;",
                "<text>a&nbsp;b</text></svg>| &nbsp; on line 2 is not known in SVG",
                "<path fill='red' fill='blue'/></svg>| fill is given twice on line 2",
                "<path fill=red></path></svg>| an attribute of <path> on line 2 has no quotes around its value",
                "<path hidden/></svg>| an attribute of <path> on line 2 has no quotes around its value",
                "<use xlink:href='#a'/></svg>| the prefix of xlink:href on line 2 is not declared with xmlns:xlink",
                "<sodipodi:namedview/></svg>| the prefix of sodipodi:namedview on line 2 is not declared with xmlns:sodipodi",
                "</svg><svg/>| <svg> on line 2 comes after the end of the drawing",
                "</svg></svg>| </svg> on line 2 closes nothing"
            })
    void a_drawing_that_browsers_refuse_is_found(String part, String flaw) {
        assertThat(SvgForm.flaw(ROOT + part)).contains("is not well-formed: " + flaw);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<g><path d='M0 0' style=\"font: 'A'\"/></g></svg>",
                "<g\n id = 'a'\n>a > b</g ></svg>\n<!-- made by hand & heart -->\n",
                "<style><![CDATA[ a > b { } & <g> ]]></style></svg>",
                "<text>&lt;&#38;&#x26;&amp;</text></svg>",
                "<g xmlns:xlink='http://www.w3.org/1999/xlink'><use xlink:href='#a' xml:space='preserve'/></g></svg>",
                "<?php echo 1 > 0 ?><desc title='a > b'/></svg>"
            })
    void a_drawing_that_browsers_show_is_not(String part) {
        assertThat(SvgForm.flaw(ROOT + part)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<?xml version='1.0'?>\n<!DOCTYPE svg [ <!ENTITY ns 'http://www.w3.org/2000/svg'> ]>\n<svg xmlns='&ns;'><i:a/></svg>",
                "<!DOCTYPE svg PUBLIC '-//W3C//DTD SVG 1.1//EN' 'svg11.dtd'><svg/>",
                "\ufeff<svg/>"
            })
    void a_document_type_may_declare_what_the_drawing_uses(String svg) {
        assertThat(SvgForm.flaw(svg)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "<svg inkscape:export-filename='/home/ada/thesis/hill.png'/>| /home/ada/thesis/hill.png",
                "<svg sodipodi:absref=\"/Users/ada/hill.png\"/>| /Users/ada/hill.png",
                "<svg inkscape:export-filename='C:\\Users\\ada\\hill.png'/>| C:\\Users\\ada\\hill.png",
                "<image xlink:href='file:///home/ada/a b.png'/>| /home/ada/a b.png"
            })
    void a_path_of_the_authors_computer_is_found(String svg, String path) {
        assertThat(HomePath.in(svg)).contains(path);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<svg inkscape:export-filename='hill.png'/>",
                "<a href='https://example.org/home/ada/a.png'/>",
                "<text>/home/ada/hill.png</text>",
                "<text>Users</text>",
                "<a href='/Users/'/>"
            })
    void other_paths_are_not(String svg) {
        assertThat(HomePath.in(svg)).isEmpty();
    }
}
