package vn.ocop.local;

import java.time.InstantSource;
import vn.ocop.local.supervise.Stack;

/// The supervisor's main class: `LocalStack [--instances N] [--without-start-up-caches]`. Started by `./ocop up`.
public final class LocalStack {
    private LocalStack() {}

    public static void main(String... arguments) throws Exception {
        System.exit(Stack.run(InstantSource.system(), arguments));
    }
}
