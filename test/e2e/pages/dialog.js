Office.onReady(() => Office.context.ui.messageParent('Xin chào từ hộp thoại'));
