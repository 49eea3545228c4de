/** The processor as a module, for {@code --processor-module-path}; it exports nothing. */
module dev.roundup.processor {
    requires java.compiler;

    provides javax.annotation.processing.Processor with
            dev.roundup.processor.RoundupProcessor;
}
