import { type Check, ContractBroken, expectCode, expectSame, onSheet } from './environment';

export const errorChecks: readonly Check[] = [
  {
    name: 'errors: a sheet that is not there is ItemNotFound, or a null object when asked so',
    async run(environment) {
      await expectCode(environment.excel.run(async (context) => {
        context.workbook.worksheets.getItem('không có sheet này').load('name');
        await context.sync();
      }), 'ItemNotFound');
      await environment.excel.run(async (context) => {
        const none = context.workbook.worksheets.getItemOrNullObject('không có sheet này');
        none.load('name');
        await context.sync();
        expectSame(none.isNullObject, true, 'null object');
      });
    },
  },
  {
    name: 'errors: arrays of another size are InvalidArgument, and nothing is written',
    async run(environment) {
      await expectCode(onSheet(environment, async (sheet, context) => {
        sheet.getRange('A1:B2').values = [[1, 2]];
        await context.sync();
      }), 'InvalidArgument');
      await onSheet(environment, async (sheet, context) => {
        const range = sheet.getRange('A1:B2');
        range.load('values');
        await context.sync();
        expectSame(range.values, [['', ''], ['', '']], 'values');
      });
    },
  },
  {
    name: 'errors: what is no address is InvalidArgument',
    run: (environment) => expectCode(onSheet(environment, async (sheet, context) => {
      sheet.getRange('A0').load('values');
      await context.sync();
    }), 'InvalidArgument'),
  },
  {
    name: 'errors: reading before loading is PropertyNotLoaded',
    run: (environment) => onSheet(environment, async (sheet, context) => {
      const range = sheet.getRange('A1');
      await context.sync();
      try {
        void range.values;
      } catch (error) {
        expectSame((error as { code?: unknown }).code, 'PropertyNotLoaded', 'code');
        return;
      }
      throw new ContractBroken('nothing was thrown');
    }),
  },
  {
    name: 'errors: a protected sheet is AccessDenied, and free again afterwards',
    async run(environment) {
      await onSheet(environment, async (sheet, context) => {
        sheet.protection.protect();
        await context.sync();
      });
      const write = () => onSheet(environment, async (sheet, context) => {
        sheet.getRange('A1').values = [[1]];
        await context.sync();
      });
      await expectCode(write(), 'AccessDenied');
      await onSheet(environment, async (sheet, context) => {
        sheet.protection.unprotect();
        await context.sync();
      });
      await write();
    },
  },
  {
    name: 'errors: more than 5 MB in one request is refused',
    unfit: ({ refusesLargeRequests }) => (refusesLargeRequests ? null : 'only Excel on the web and the sandbox have this limit'),
    run: (environment) => expectCode(onSheet(environment, async (sheet, context) => {
      sheet.getRange('A1:A600').values = Array.from({ length: 600 }, () => ['x'.repeat(10_000)]);
      await context.sync();
    }), 'RequestPayloadSizeLimitExceeded'),
  },
  {
    name: 'errors: what the sandbox does not have is refused by name',
    unfit: ({ isStandIn }) => (isStandIn ? null : 'a real Excel has it'),
    run: (environment) => expectCode(onSheet(environment, async (sheet, context) => {
      sheet.shapes.load('items');
      await context.sync();
    }), 'ApiNotFound'),
  },
];
